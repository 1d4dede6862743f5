package org.lunchroom.integrations.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Answer;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Started;

/** Launches over HTTP, from the click in a course to a post in the room. */
class LtiIT {
    static LearningPlatform campus;
    static Started server;

    @BeforeAll
    static void connect() throws IOException {
        campus = new LearningPlatform();
        server = Started.with(
                Files.createTempDirectory("lunchroom-lti"),
                Map.of("LUNCHROOM_LTI_HOSTS", "127.0.0.1:" + campus.site.port()));
        campus.knowing(server.address().resolve("lti/keys").toString());
        server.as("admin").post("/lti/platforms", campus.connection()).expect(201);
    }

    @AfterAll
    static void close() {
        server.close();
        campus.close();
    }

    private static String target() {
        return server.address().resolve("lti/launch").toString();
    }

    /** A click: what the tool then asks the platform. */
    private static Map<String, String> click(String member) {
        var sent = server.nobody()
                .form(
                        "lti/login",
                        List.of(
                                "iss",
                                campus.issuer(),
                                "client_id",
                                LearningPlatform.CLIENT,
                                "target_link_uri",
                                target(),
                                "login_hint",
                                member,
                                "lti_message_hint",
                                "{\"cmid\":2}",
                                "lti_deployment_id",
                                "1"))
                .expect(302);
        assertThat(sent.header("Location")).startsWith(campus.site.address("/auth?"));
        assertThat(sent.headers().allValues("Set-Cookie")).isEmpty();
        return LearningPlatform.form(URI.create(sent.header("Location")).getRawQuery());
    }

    private static Answer launched(String link, String member) {
        var asked = click(member);
        var claims = campus.launch(link, campus.members.get(member), asked.get("nonce"), target());
        return answered(asked, campus.signed(claims));
    }

    private static Answer answered(Map<String, String> asked, String message) {
        return server.nobody()
                .form(
                        "lti/launch",
                        List.of("state", asked.get("state"), "id_token", message),
                        "Origin",
                        campus.issuer());
    }

    private static String found(String pattern, Answer answer) {
        var matcher = Pattern.compile(pattern).matcher(answer.body());
        assertThat(matcher.find()).as(pattern + " in " + answer.body()).isTrue();
        return matcher.group(1).replace("&quot;", "\"").replace("&#x3D;", "=").replace("&amp;", "&");
    }

    private static Caller signedIn(Answer page) {
        var code = found("name=\"lunchroom-code\" content=\"([^\"]+)\"", page);
        var session = server.nobody().post("/session", Caller.json(Map.of("assertion", code)));
        return server.nobody().withToken(session.expect(201).json().getString("token"));
    }

    /** A choice by the instructor, back at the platform. */
    private static String chosen(String... fields) {
        var asked = click("3");
        var claims = campus.choice(campus.members.get("3"), asked.get("nonce"), target());
        var form = answered(asked, campus.signed(claims)).expect(200);
        var all = new java.util.ArrayList<>(List.of(fields));
        all.addAll(List.of("code", found("name=\"code\" value=\"([^\"]+)\"", form)));
        var back = server.nobody().form("lti/choice", all).expect(200);
        assertThat(found("action=\"([^\"]+)\"", back)).isEqualTo(campus.site.address("/back?course=2"));
        assertThat(back.header("Content-Security-Policy"))
                .contains("form-action 'self' " + campus.issuer())
                .contains("frame-ancestors 'self' " + campus.issuer());
        var answer = campus.verified(found("name=\"JWT\" value=\"([^\"]+)\"", back));
        var items = (List<?>) answer.getClaim("https://purl.imsglobal.org/spec/lti-dl/claim/content_items");
        var custom = (Map<?, ?>) ((Map<?, ?>) items.get(0)).get("custom");
        return String.valueOf(custom.get("lunchroom_place"));
    }

    @Test
    void a_course_chooses_a_room_opens_it_and_a_learner_posts_in_it() {
        var place = chosen("room", "new", "title", "Leading a team", "kind", "chat");
        campus.custom.put("21", Map.of("lunchroom_place", place));

        var page = launched("21", "4").expect(200);
        var lea = signedIn(page);

        assertThat(page.body()).contains("You are here as Lea Holdout").doesNotContain("data-part");
        assertThat(page.header("Content-Security-Policy"))
                .contains("frame-ancestors 'self' " + campus.issuer())
                .contains("script-src 'self'");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        var me = lea.get("/me").expect(200).json();
        assertThat(me.getString("name")).isEqualTo("Lea Holdout");
        assertThat(me.getJsonArray("roles")).hasSize(1);
        var tag = found("<lunchroom-room tag=\"([^\"]+)\"", page);
        lea.post("/rooms/" + tag + "/messages", "{\"words\":\"Here from the course\"}")
                .expect(201);
        var tess = signedIn(launched("21", "3").expect(200));
        assertThat(tess.get("/rooms/" + tag).expect(200).json().getString("role"))
                .isEqualTo("host");
        server.as("newcomer").get("/rooms/" + tag).expectProblem(404, "not-found");
    }

    @Test
    void the_code_of_a_page_is_good_once() {
        campus.custom.put("22", Map.of("lunchroom_place", chosen("room", "new", "title", "Once")));
        var page = launched("22", "4").expect(200);
        signedIn(page);

        var code = found("name=\"lunchroom-code\" content=\"([^\"]+)\"", page);
        server.nobody().post("/session", Caller.json(Map.of("assertion", code))).expectProblem(401, "sign-in-refused");
        var spare = found("name=\"lunchroom-window\" content=\"([^\"]+)\"", page);
        server.nobody()
                .post("/session", Caller.json(Map.of("assertion", spare)))
                .expect(201);
    }

    @Test
    void whatever_is_refused_is_answered_alike_and_the_log_says_why() {
        var used = click("4");
        var message = campus.signed(campus.launch("23", campus.members.get("4"), used.get("nonce"), target()));
        answered(used, message).expect(200);
        var replayed = answered(used, message).expect(403);
        var asked = click("4");
        var forged = answered(
                        asked,
                        LearningPlatform.signed(
                                campus.launch("23", campus.members.get("4"), asked.get("nonce"), target()),
                                LearningPlatform.newKey()))
                .expect(403);
        var noMessage = server.nobody().page("lti/launch").expect(403);
        var said = server.nobody()
                .form("lti/launch", List.of("error", "login\r\nevil", "state", "x"))
                .expect(403);

        assertThat(List.of(replayed, forged, noMessage, said))
                .extracting(answer -> answer.body().replaceAll("[0-9a-f-]{36}", ""))
                .containsOnly(replayed.body().replaceAll("[0-9a-f-]{36}", ""));
        var id = replayed.header("X-Request-Id");
        assertThat(replayed.body()).contains(id);
        assertThat(server.log())
                .contains("A launch was refused: state-unknown (request " + id)
                .contains("A launch was refused: no-message")
                .contains("A launch was refused: platform-said login??evil");
    }

    @Test
    void a_learner_before_anybody_chose_is_told_so_and_an_instructor_chooses_there() {
        assertThat(launched("24", "4").expect(200).body()).contains("No room here yet");

        var form = launched("24", "3").expect(200);
        var code = found("name=\"code\" value=\"([^\"]+)\"", form);
        var wrong = server.nobody().form("lti/choice", List.of("code", code, "room", "open", "open", "nowhere"));
        assertThat(wrong.expect(200).body()).contains("There is no open room with this tag.");
        var page = server.nobody()
                .form("lti/choice", List.of("code", code, "room", "new", "title", "<b>Late</b>"))
                .expect(200);

        assertThat(page.body()).contains("&lt;b&gt;Late&lt;/b&gt;").contains("data-part=\"host\"");
        assertThat(launched("24", "4").body()).contains("<lunchroom-room");
    }

    @Test
    void a_learner_chooses_nothing() {
        var asked = click("4");
        var claims = campus.choice(campus.members.get("4"), asked.get("nonce"), target());

        answered(asked, campus.signed(claims)).expect(403);
    }

    @Test
    void platforms_are_for_admins_to_connect() {
        server.as("host").get("/lti/platforms").expectProblem(403, "forbidden");
        server.nobody().get("/lti/platforms").expectProblem(401, "sign-in-first");
        var admin = server.as("admin");
        admin.post("/lti/platforms", campus.connection()).expectProblem(409, "platform-known");
        admin.post(
                        "/lti/platforms",
                        campus.connection()
                                .replace("tool-1", "tool-2")
                                .replace(campus.site.address("/token"), "ftp://x"))
                .expectProblem(400, "bad-address", "tokenUrl");
        var made = admin.post("/lti/platforms", campus.connection().replace("tool-1", "tool-3"))
                .expect(201)
                .json();
        var id = made.getJsonObject("platform").getString("id");
        assertThat(admin.put("/lti/platforms/" + id + "/deployments/2", "")
                        .expect(200)
                        .json()
                        .getJsonArray("deployments"))
                .hasSize(2);
        admin.delete("/lti/platforms/" + id + "/deployments/2").expect(204);
        admin.delete("/lti/platforms/" + id).expect(204);
        admin.get("/lti/platforms/" + id).expectProblem(404, "not-found");
        assertThat(admin.get("/audit?limit=20").expect(200).body())
                .contains("lti.connected")
                .contains("lti.disconnected");
    }

    @Test
    void our_keys_are_shown_to_everybody_and_only_their_public_halves() {
        var keys = server.nobody().page("lti/keys").expect(200).json().getJsonArray("keys");

        assertThat(keys).hasSize(2);
        assertThat(keys.getJsonObject(0)).containsKeys("kid", "n", "e").doesNotContainKeys("d", "p", "q", "dp");
    }
}
