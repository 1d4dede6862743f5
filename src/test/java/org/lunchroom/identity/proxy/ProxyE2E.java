package org.lunchroom.identity.proxy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Device;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.LoginProxy;
import org.lunchroom.harness.Portal;
import org.lunchroom.harness.Started;

/** A firm whose proxy has the login: people sign in there once and are somebody in the room, and nobody else is. */
class ProxyE2E extends InBrowser {
    private static final String SECRET = "a-secret-of-the-proxy-alone-0123456789";
    private static final LoginProxy PROXY =
            new LoginProxy(name -> Map.of("X-Remote-User", name, "X-Lunchroom-Proxy-Secret", SECRET));

    @TempDir
    static Path data;

    private static Started server;

    @BeforeAll
    static void a_firm_with_a_proxy() {
        var settings = new HashMap<>(Portal.SETTINGS);
        settings.put("LUNCHROOM_BASE_URL", PROXY.origin() + "/lunchroom");
        settings.put("LUNCHROOM_PROXY_USER_HEADER", "X-Remote-User");
        settings.put("LUNCHROOM_PROXY_SECRET", SECRET);
        settings.put("LUNCHROOM_PROXY_PEERS", "127.0.0.1");
        server = Started.with(data, settings);
        PROXY.before(server.address());
        PROXY.page(
                "/intranet",
                """
                <!doctype html><html lang="en"><title>Intranet</title><link rel="icon" href="data:,">
                <script type="module" src="/lunchroom/widgets/lunchroom.js"></script>
                <main><h1>Intranet</h1><lunchroom-room tag="proxied" assertion-url="/lunchroom/api/v1/proxy-assertion">
                </lunchroom-room></main></html>
                """);
        Portal.signedIn(server, "mika", "organiser")
                .post("/rooms", "{\"tag\":\"proxied\",\"title\":\"Behind the proxy\"}")
                .expect(201);
    }

    @AfterAll
    static void stop() {
        server.close();
        PROXY.close();
    }

    private Page comes(String name) {
        // The visitor's own address is the server's, and here all goes by way of the proxy.
        var page = visitor(server, "nobody", Device.DESK).expectingTrouble().page();
        page.navigate(PROXY.origin() + "/intranet");
        page.getByLabel("Name").fill(name);
        page.getByText("Sign in").last().click();
        return page;
    }

    @Test
    void who_signed_in_at_the_proxy_is_that_person_in_the_room() {
        var page = comes("ines");
        page.getByText("Join #proxied to write")
                .or(page.locator(".composer textarea"))
                .first()
                .waitFor();
        var join = page.getByText("Join", new Page.GetByTextOptions().setExact(true));
        if (join.count() > 0) {
            join.first().click();
        }
        page.locator(".composer textarea").fill("Signed in once");
        page.locator(".composer textarea").press("Control+Enter");
        var post = page.locator("li.post").last();
        assertThat(post).containsText("Signed in once");
        assertThat(post).containsText("ines");
    }

    @Test
    void news_come_through_the_proxy_as_they_happen() {
        var page = comes("jonas");
        page.locator(".log").waitFor();
        Portal.signedIn(server, "mika", "organiser")
                .post("/rooms/proxied/messages", "{\"words\":\"From elsewhere\"}")
                .expect(201);
        assertThat(page.locator("li.post").last()).containsText("From elsewhere");
    }

    @Test
    void who_writes_the_header_without_being_the_proxy_is_nobody() {
        var forged =
                server.nobody().get("/proxy-assertion", "X-Remote-User", "mika").expectProblem(401, "sign-in-refused");
        assertThat(forged.body()).doesNotContain("secret", "peer");
        server.nobody().get("/me", "X-Remote-User", "mika").expectProblem(401, "sign-in-first");
    }
}
