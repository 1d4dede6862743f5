package org.lunchroom.integrations.lti;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Device;
import org.lunchroom.harness.InBrowser;
import org.lunchroom.harness.Started;
import org.lunchroom.harness.Visitor;
import org.lunchroom.kernel.outbound.TestSite;

/** A course in one site, and the room in its frame from another, in a browser that keeps no third party's cookies. */
class LtiE2E extends InBrowser {
    static LearningPlatform campus;
    static Started server;

    @BeforeAll
    static void connect() throws IOException {
        campus = new LearningPlatform();
        // Another name for this machine is another site to the browser.
        campus.pages = "http://localhost:" + campus.site.port();
        server = Started.with(
                Files.createTempDirectory("lunchroom-lti"),
                Map.of("LUNCHROOM_LTI_HOSTS", "127.0.0.1:" + campus.site.port()));
        campus.knowing(server.address().resolve("lti/keys").toString());
        server.as("admin").post("/lti/platforms", campus.connection()).expect(201);
        campus.site.page("/course", LtiE2E::course);
        campus.site.page("/auth", LtiE2E::authorize);
        campus.site.page("/back", LtiE2E::back);
    }

    @AfterAll
    static void close() {
        server.close();
        campus.close();
    }

    private static String target() {
        return server.address().resolve("lti/launch").toString();
    }

    private static String query(HttpExchange exchange, String name) {
        return LearningPlatform.form(String.valueOf(exchange.getRequestURI().getRawQuery()))
                .getOrDefault(name, "");
    }

    private static String login(String member, String what) {
        return server.address().resolve("lti/login") + "?iss=" + encoded(campus.issuer()) + "&client_id="
                + LearningPlatform.CLIENT + "&target_link_uri=" + encoded(target()) + "&login_hint=" + member
                + "&lti_message_hint=" + what;
    }

    /** A page of the course, with the tool in a frame. */
    private static void course(HttpExchange exchange) throws IOException {
        var member = query(exchange, "member");
        var what = query(exchange, "what");
        var login = login(member, what);
        html(
                exchange,
                "<!doctype html><html lang=en><title>Course</title><meta name=viewport content='width=device-width'>"
                        + "<main aria-label=Course><h1>Leading a team</h1><iframe id=tool title=Lunchroom style='width:98%;height:820px;border:0' src='"
                        + login.replace("&", "&amp;") + "'></iframe></main></html>");
    }

    /** The platform's answer, posted by the browser. */
    private static void authorize(HttpExchange exchange) throws IOException {
        var member = campus.members.get(query(exchange, "login_hint"));
        var what = query(exchange, "lti_message_hint");
        var nonce = query(exchange, "nonce");
        var claims = what.equals("choose")
                ? campus.choice(member, nonce, target())
                : campus.launch(what, member, nonce, target());
        html(
                exchange,
                "<!doctype html><html lang=en><title>…</title><form method=post action='"
                        + query(exchange, "redirect_uri")
                        + "'><input type=hidden name=state value='" + query(exchange, "state")
                        + "'><input type=hidden name=id_token value='" + campus.signed(claims)
                        + "'></form><script>document.forms[0].submit()</script></html>");
    }

    private static void back(HttpExchange exchange) throws IOException {
        campus.chosen.add(campus.verified(
                LearningPlatform.form(LearningPlatform.body(exchange)).get("JWT")));
        html(exchange, "<!doctype html><html lang=en><title>Done</title><p>The course has its link</p></html>");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void html(HttpExchange exchange, String html) throws IOException {
        TestSite.send(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody in the course, whose browser keeps cookies of the page's own site only. */
    private Visitor inCourse(Device device) {
        // The course lives on another host, which a visitor of Lunchroom alone would complain about.
        var visitor = visitor(server, "nobody", device).expectingTrouble();
        var off = new JsonObject();
        off.addProperty("enableThirdPartyCookieRestriction", true);
        off.addProperty("disableThirdPartyCookieMetadata", true);
        off.addProperty("disableThirdPartyCookieHeuristics", true);
        visitor.page().context().newCDPSession(visitor.page()).send("Network.setCookieControls", off);
        return visitor;
    }

    private static FrameLocator opened(Visitor visitor, String member, String what) {
        visitor.page().navigate(campus.pages + "/course?member=" + member + "&what=" + what);
        return visitor.page().frameLocator("#tool");
    }

    private String choose(Visitor tess, String title) {
        var form = opened(tess, "3", "choose");
        form.getByLabel("What it is called").fill(title);
        form.getByLabel("Tell the course who took part", new FrameLocator.GetByLabelOptions())
                .check();
        button(form, "Put it into the course").click();
        assertThat(form.getByText("The course has its link")).isVisible();
        var items = (List<?>) campus.chosen
                .get(campus.chosen.size() - 1)
                .getClaim("https://purl.imsglobal.org/spec/lti-dl/claim/content_items");
        return String.valueOf(((Map<?, ?>) ((Map<?, ?>) items.get(0)).get("custom")).get("lunchroom_place"));
    }

    private static Locator button(FrameLocator frame, String name) {
        return frame.getByRole(
                AriaRole.BUTTON,
                new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void a_course_chooses_a_room_and_a_learner_posts_in_its_frame_without_any_cookie() {
        var tess = inCourse(Device.DESK);
        opened(tess, "3", "choose").getByLabel("What it is called").waitFor();
        tess.isAccessible();
        tess.picture("lti-choice");
        campus.custom.put("31", Map.of("lunchroom_place", choose(tess, "Leading a team")));

        var lea = inCourse(Device.DESK);
        var room = opened(lea, "4", "31");
        assertThat(room.getByText("You are here as Lea Holdout")).isVisible();
        assertThat(room.getByText("Your course hears from here whether you took part"))
                .isVisible();
        var composer = room.getByRole(AriaRole.TEXTBOX).first();
        composer.fill("I asked before I answered.");
        composer.press("Control+Enter");
        assertThat(room.getByRole(AriaRole.LOG)
                        .getByText("I asked before I answered.")
                        .first())
                .isVisible();
        lea.isAccessible();
        lea.inTheDark().picture("lti-room-dark");

        assertThat(lea.page().context().cookies()).isEmpty();
        assertThat(lea.page().evaluate("async () => (await caches.keys()).length + localStorage.length"))
                .isEqualTo(0);
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> !campus.scores.isEmpty());
        assertThat(campus.scores.get(0).getString("userId")).isEqualTo("4");
    }

    @Test
    void hosts_have_their_console_in_the_frame_and_everybody_a_window_of_its_own() {
        var tess = inCourse(Device.DESK);
        campus.custom.put("32", Map.of("lunchroom_place", choose(tess, "Windows")));
        var room = opened(tess, "3", "32");
        assertThat(room.locator("lunchroom-room").getByRole(AriaRole.LOG)).isVisible();

        button(room, "Plan a chat").click();
        assertThat(room.locator("lunchroom-schedule")).isVisible();
        tess.picture("lti-plan");
        button(room, "Room").click();
        assertThat(room.locator("lunchroom-room").getByRole(AriaRole.LOG)).isVisible();

        Page window = tess.page().context().waitForPage(() -> button(room, "Open in a window of its own")
                .click());
        assertThat(window.locator("lunchroom-room").getByRole(AriaRole.LOG)).isVisible();
        assertThat(URI.create(window.url()).getQuery()).isNull();
        assertThat(window.url()).doesNotContain("launch:");
        assertThat(button(room, "Open in a window of its own")).isHidden();
    }

    @Test
    void a_course_that_opens_its_links_in_the_whole_window_shows_the_same_room() {
        var tess = inCourse(Device.DESK);
        campus.custom.put("34", Map.of("lunchroom_place", choose(tess, "The whole window")));

        var lea = inCourse(Device.DESK);
        lea.page().navigate(login("4", "34"));
        assertThat(lea.page().getByText("You are here as Lea Holdout")).isVisible();
        var composer = lea.page().getByRole(AriaRole.TEXTBOX).first();
        composer.fill("No frame around me.");
        composer.press("Control+Enter");
        assertThat(lea.page()
                        .getByRole(AriaRole.LOG)
                        .getByText("No frame around me.")
                        .first())
                .isVisible();
        assertThat(lea.page().getByText("Open in a window of its own")).isHidden();
        lea.isAccessible();
    }

    @Test
    void on_a_telephone_the_room_and_the_choice_fit() {
        var tess = inCourse(Device.TELEPHONE);
        var form = opened(tess, "3", "choose");
        form.getByLabel("What it is called").waitFor();
        tess.picture("lti-choice-telephone");
        assertThat(tooWide(form)).isLessThanOrEqualTo(0);
        campus.custom.put("33", Map.of("lunchroom_place", choose(tess, "On the way")));
        var room = opened(tess, "3", "33");
        assertThat(room.locator("lunchroom-room").getByRole(AriaRole.LOG)).isVisible();
        tess.picture("lti-room-telephone");
        assertThat(tooWide(room)).isLessThanOrEqualTo(0);
    }

    private static int tooWide(FrameLocator frame) {
        return (int) frame.locator("html").evaluate("html => html.scrollWidth - html.clientWidth");
    }

    @Test
    void a_message_that_came_back_a_second_time_shows_one_plain_page() {
        var lea = inCourse(Device.DESK);
        lea.page().navigate(target());

        assertThat(lea.page().getByRole(AriaRole.HEADING)).hasText("This could not be opened");
        lea.isAccessible();
        lea.picture("lti-refused");
    }
}
