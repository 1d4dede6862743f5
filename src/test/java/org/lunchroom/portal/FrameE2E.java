package org.lunchroom.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Device;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Portal;
import org.lunchroom.harness.Started;
import org.lunchroom.kernel.outbound.TestSite;

/** A portal's page of another site shows widgets in frames: who looks, how high they are, and which pages may not. */
class FrameE2E extends InBrowser {
    private static final TestSite SITE = new TestSite();

    @TempDir
    static Path data;

    private static Started server;
    private static String home;

    @BeforeAll
    static void a_portal_on_another_site() {
        home = "http://localhost:" + SITE.port();
        var settings = new HashMap<>(Portal.SETTINGS);
        settings.put("LUNCHROOM_EMBEDDING_ORIGINS", home);
        server = Started.with(data, settings);
        Portal.signedIn(server, "mika", "organiser")
                .post("/rooms", "{\"tag\":\"framed\",\"title\":\"Framed\",\"visibility\":\"open\"}")
                .expect(201);
        SITE.page("/assertion", exchange -> {
            var word = Portal.assertion("ines").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, word.length);
            exchange.getResponseBody().write(word);
        });
        SITE.html("/page", page(home));
        SITE.html("/lies", page("https://elsewhere.example"));
        SITE.html("/tab", tab());
        SITE.html("/sandboxed", sandboxed());
    }

    // What a tab of Teams hears from the page around it.
    private static String tab() {
        return """
                <!doctype html><title>A page that answers as Teams does</title><link rel="icon" href="data:,">
                <script>
                  window.heard = [];
                  addEventListener('message', async (event) => {
                    const { id, func } = event.data;
                    heard.push(func);
                    const args = { initialize: ['{}', 'web', '{}', '2.0.0'], 'appInitialization.success': [] }[func]
                      ?? [true, await (await fetch('/assertion')).text()];
                    event.source.postMessage({ id, args }, event.origin);
                  });
                </script>
                <iframe id="room" title="Tab" style="width:700px;height:600px" src="%sframe.html?widget=room&tag=framed&host=teams"></iframe>
                """
                .formatted(server.address());
    }

    // A page that was made of what oEmbed says, and a tag where no script runs.
    private static String sandboxed() {
        var room = URLEncoder.encode(server.address() + "room.html?tag=framed", StandardCharsets.UTF_8);
        var teaser = Caller.at(server.address())
                .page("oembed?url=" + room)
                .expect(200)
                .json()
                .getString("html");
        return """
                <!doctype html><title>Intranet</title><link rel="icon" href="data:,">
                <iframe id="teaser" title="Teaser" sandbox="allow-scripts" srcdoc="%s"></iframe>
                <lunchroom-upcoming assertion-url="/assertion"><a href="%s">See the next chats in Lunchroom.</a></lunchroom-upcoming>
                <script type="module" src="%swidgets/lunchroom.js"></script>
                """
                .formatted(Entities.escape(teaser).replace("\"", "&quot;"), server.address(), server.address());
    }

    private static String page(String parent) {
        var address = server.address();
        return """
                <!doctype html><title>Intranet</title><link rel="icon" href="data:,">
                <script>window.heard = []; addEventListener('message', (event) => heard.push(event.data.type));</script>
                <script src="%sframes.js" data-assertion-url="/assertion" defer></script>
                <iframe id="room" title="Room" style="width:700px;height:600px" src="%sframe.html?widget=room&tag=framed&base=https://evil.example&parent=%s"></iframe>
                <iframe id="chats" title="Chats" style="width:700px" src="%sframe.html?widget=upcoming&parent=%s"></iframe>
                """
                .formatted(address, address, parent, address, parent);
    }

    @AfterAll
    static void stop() {
        server.close();
        SITE.close();
    }

    private Page open(String address) {
        var page = visitor(server, "nobody", Device.DESK).expectingTrouble().page();
        page.navigate(address);
        return page;
    }

    @Test
    void the_portals_word_signs_in_two_frames_and_each_is_as_high_as_what_it_shows() {
        var page = open(home + "/page");
        var room = page.frameLocator("#room");
        room.getByText("Join #framed to write")
                .or(room.locator(".composer textarea"))
                .first()
                .waitFor();
        assertThat(room.locator("lunchroom-room")).not().hasAttribute("base", "https://evil.example");
        var chats = page.frameLocator("#chats");
        assertThat(chats.locator("lunchroom-upcoming")).containsText("chat");
        var inside = chats.locator("main").boundingBox().height;
        page.waitForCondition(() -> Math.abs(page.locator("#chats").boundingBox().height - inside) < 8);
        assertThat((String) page.evaluate("heard.join()")).contains("lunchroom:who", "lunchroom:height");
        assertThat(page.locator("#room").boundingBox().height)
                .as("it fills what the page gives it")
                .isBetween(600.0, 610.0);
    }

    @Test
    void a_frame_that_names_another_page_tells_this_one_nothing_and_nobody_is_signed_in() {
        var page = open(home + "/lies");
        var room = page.frameLocator("#room").locator("lunchroom-room");
        assertThat(room).containsText(Pattern.compile("[Ss]ign"));
        assertThat(page.frameLocator("#chats").locator("lunchroom-upcoming")).containsText(Pattern.compile("[Ss]ign"));
        assertThat(page.evaluate("heard.join()")).isEqualTo("");
        assertThat(page.frameLocator("#room").locator("lunchroom-room textarea"))
                .hasCount(0);
    }

    @Test
    void a_page_that_may_not_embed_shows_no_frame() {
        var answer = Caller.at(server.address()).page("frame.html").expect(200);
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'self' " + home);
        var page = open("http://127.0.0.1:" + SITE.port() + "/page");
        page.waitForCondition(() -> page.frames().size() > 2);
        assertThat(page.frameLocator("#room").locator("lunchroom-room")).hasCount(0);
    }

    @Test
    void a_tab_in_teams_says_that_it_is_there_and_signs_in_with_the_token_that_it_is_given() {
        var page = open(home + "/tab");
        var room = page.frameLocator("#room");
        room.getByText("Join #framed to write")
                .or(room.locator(".composer textarea"))
                .first()
                .waitFor();
        assertThat((String) page.evaluate("heard.join()"))
                .startsWith("initialize")
                .contains("appInitialization.success", "authentication.getAuthToken");
    }

    @Test
    void a_teaser_is_whole_in_a_sandbox_of_an_origin_of_its_own() {
        var page = open(home + "/sandboxed");
        var teaser = page.frameLocator("#teaser");
        assertThat(teaser.getByRole(AriaRole.LINK)).hasAttribute("href", server.address() + "room.html?tag=framed");
        assertThat(teaser.getByRole(AriaRole.LINK)).hasText("#framed: Framed");
        assertThat(page.locator("lunchroom-upcoming")).containsText("chat");
        assertThat(page.getByText("See the next chats in Lunchroom.")).isHidden();
    }

    @Test
    void a_link_remains_where_no_script_runs() {
        var answer = (String) open(home + "/sandboxed").evaluate("fetch('/sandboxed').then((page) => page.text())");
        var page = open("about:blank");
        page.setContent("<iframe id=plain sandbox title=Plain></iframe>");
        page.evaluate("(text) => { document.querySelector('#plain').srcdoc = text; }", answer);
        var plain = page.frameLocator("#plain");
        assertThat(plain.getByText("See the next chats in Lunchroom.")).isVisible();
        assertThat(plain.getByText("See the next chats in Lunchroom."))
                .hasAttribute("href", server.address().toString());
    }

    @Test
    void a_widget_that_is_none_is_said_so() {
        var page = open(server.address() + "frame.html?widget=script");
        assertThat(page.getByText("There is no such widget.")).isVisible();
    }
}
