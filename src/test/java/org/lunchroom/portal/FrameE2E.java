package org.lunchroom.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.regex.Pattern;
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
                .post("/rooms", "{\"tag\":\"framed\",\"title\":\"Framed\"}")
                .expect(201);
        SITE.page("/assertion", exchange -> {
            var word = Portal.assertion("ines").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, word.length);
            exchange.getResponseBody().write(word);
        });
        SITE.html("/page", page(home));
        SITE.html("/lies", page("https://elsewhere.example"));
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
    void a_widget_that_is_none_is_said_so() {
        var page = open(server.address() + "frame.html?widget=script");
        assertThat(page.getByText("There is no such widget.")).isVisible();
    }
}
