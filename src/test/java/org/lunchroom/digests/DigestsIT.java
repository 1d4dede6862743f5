package org.lunchroom.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** Digests over HTTP. */
class DigestsIT extends OnServer {
    private Caller host;
    private String tag;
    private String message;

    @BeforeEach
    void found_a_room() {
        host = as("host");
        tag = "digest" + UUID.randomUUID().toString().substring(0, 8);
        host.post("/rooms", "{\"tag\":\"%s\",\"title\":\"Digests\"}".formatted(tag))
                .expect(201);
        message = as("newcomer")
                .post("/rooms/" + tag + "/messages", "{\"words\":\"What made you *listen*?\"}")
                .expect(201)
                .json()
                .getString("id");
    }

    private JsonObject begun() {
        return host.post("/digests", "{\"room\":\"%s\",\"title\":\"This week\"}".formatted(tag))
                .expect(201)
                .json();
    }

    private String items(String line) {
        return "{\"items\":[{\"kind\":\"message\",\"id\":\"%s\",\"room\":\"%s\",\"line\":\"%s\"}]}"
                .formatted(message, tag, line);
    }

    @Test
    void a_digest_is_begun_filled_published_read_and_taken_back() {
        host.put("/rooms/" + tag + "/messages/" + message + "/reactions/like", "")
                .expect(204);
        var digest = begun();
        var path = "/digests/" + digest.getString("id");
        var candidates = host.get(path + "/candidates").expect(200).json().getJsonArray("candidates");
        assertThat(candidates).hasSize(1);
        as("newcomer").get(path).expectProblem(404, "not-found");
        host.post(path + "/publication", "").expectProblem(400, "nothing-picked", "items");

        host.patch(path, items("Worth it.")).expectProblem(428, "if-match-needed");
        var edited = host.patch(path, items("Worth it."), "If-Match", "\"1\"").expect(200);
        assertThat(edited.header("ETag")).isEqualTo("\"2\"");
        host.patch(path, items("Mine."), "If-Match", "\"1\"").expectProblem(412, "edited-meanwhile");
        var mail = host.get(path + "/mail").expect(200).json();
        assertThat(mail.getString("text")).contains("What made you listen?", "Worth it.");
        host.post(path + "/publication", "").expect(200);

        var read = as("newcomer").get(path).expect(200).json();
        assertThat(read.getString("state")).isEqualTo("published");
        assertThat(read.getJsonArray("items").getJsonObject(0).getString("line"))
                .isEqualTo("Worth it.");
        assertThat(read.containsKey("desk")).isFalse();
        var listed = as("newcomer").get("/digests?room=" + tag).expect(200).json();
        assertThat(listed.getJsonArray("digests")).hasSize(1);
        assertThat(listed.containsKey("drafts")).isFalse();
        host.delete(path + "/publication").expect(200);
        as("newcomer").get(path).expectProblem(404, "not-found");
        host.delete(path).expect(204);
        host.get(path).expectProblem(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"at\":\"2020-01-01T09:00\",\"zone\":\"Europe/Berlin\"}                   | in-the-past  | at",
                "{\"at\":\"2099-01-01T09:00\",\"zone\":\"Atlantis\"}                        | bad-zone     | zone",
                "{\"at\":\"2099-01-01T09:00\",\"zone\":\"UTC\",\"rule\":\"FREQ=SECONDLY\"}  | bad-rule     | rule",
                "{\"zone\":\"UTC\"}                                                         | required     | at",
                "{\"at\":\"2099-01-01T09:00\",\"zone\":\"UTC\",\"colour\":\"red\"}          | unknown-field| colour",
            })
    void a_schedule_that_cannot_be_is_refused_by_name(String body, String code, String field) {
        var path = "/digests/" + begun().getString("id") + "/schedule";
        host.put(path, body).expectProblem(400, code, field);
    }

    @Test
    void the_mail_is_shown_for_a_ticket_and_runs_nothing() {
        var path = "/digests/" + begun().getString("id");
        host.patch(path, items("<script>alert(1)</script>"), "If-Match", "\"1\"")
                .expect(200);
        var page = host.get(path + "/mail").expect(200).json().getString("page");

        var shown = nobody().page(page.replaceFirst("^.*/lunchroom/", ""), "Accept", "text/html")
                .expect(200);
        assertThat(shown.body()).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(shown.headers().allValues("Content-Security-Policy"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("sandbox");
        nobody().page("digests/" + UUID.randomUUID() + "/mail").expect(401);
        assertThat(nobody().page(path.substring(1)).expect(200).body()).contains("<lunchroom-digest digest=\"");
        assertThat(nobody().page(path.substring(1), "Accept-Language", "ar")
                        .expect(200)
                        .body())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "المختارات");
        nobody().page("digests/x").expect(404);
    }

    @Test
    void my_mail_is_mine_to_set_and_to_have_forgotten() {
        var me = as("listener");
        me.put("/rooms/" + tag + "/following", "").expect(204);
        me.put("/tags/Feedback/following", "").expect(204);
        var wish = "{\"digests\":true,\"catchUp\":true,\"zone\":\"Europe/Berlin\",\"quietFrom\":\"21:00\","
                + "\"quietUntil\":\"07:30\",\"day\":\"monday\",\"time\":\"08:15\"}";
        var mine = me.put("/me/mail", wish).expect(200).json();
        assertThat(mine.getBoolean("reached")).isTrue();
        assertThat(mine.getString("time")).isEqualTo("08:15");
        assertThat(mine.getJsonArray("following")).hasSize(2);
        assertThat(mine.toString()).doesNotContain("@");
        me.put("/me/mail", wish.replace("08:15", "8 o'clock")).expectProblem(400, "too-long", "time");
        me.put("/me/mail", wish.replace("monday", "someday")).expectProblem(400, "invalid", "day");
        var klingon = wish.replace("{", "{\"language\":\"tlh\",");
        me.put("/me/mail", klingon).expectProblem(400, "no-such-language", "language");
        var french =
                me.put("/me/mail", klingon.replace("tlh", "fr")).expect(200).json();
        assertThat(french.getString("language")).isEqualTo("fr");
        assertThat(me.put("/me/mail", wish).expect(200).json().getString("language"))
                .isEqualTo("fr");
        me.delete("/me/mail/digests/" + tag).expect(204);
        me.delete("/me/mail/digests/*").expect(204);
        assertThat(me.get("/me/mail").json().getJsonArray("refused")).hasSize(2);
        me.delete("/me/mail").expect(204);
        assertThat(me.get("/me/mail").json().getBoolean("digests")).isFalse();
        nobody().get("/me/mail").expectProblem(401, "sign-in-first");
        me.put("/rooms/nowhere/following", "").expectProblem(404, "not-found");
    }

    @Test
    void nobody_signed_in_reaches_nothing_but_unsubscribing_and_that_needs_a_token_of_ours() {
        nobody().get("/digests").expectProblem(401, "sign-in-first");
        nobody().post("/digests", "{}").expectProblem(401, "sign-in-first");
        assertThat(nobody().page("unsubscribe?token=x.y").expect(404).body()).contains("dir=\"ltr\"");
        assertThat(nobody().page("unsubscribe", "Accept-Language", "tlh, ar-EG;q=0.8, fr;q=0.5")
                        .expect(404)
                        .body())
                .contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void a_demonstrations_mails_are_looked_at_instead_of_sent() throws Exception {
        var mail = await().until(this::digestMail, Optional::isPresent).orElseThrow();
        assertThat(mail.getString("to")).endsWith("@northwind.example");
        var link = mail.getJsonObject("headers").getString("List-Unsubscribe");
        var shown = nobody().get("/demo/outbox/" + mail.getString("id")).expect(200);
        assertThat(shown.header("Content-Type")).startsWith("text/html");

        var page = link.replaceFirst("^<.*/lunchroom/", "").replace(">", "");
        assertThat(nobody().page(page).expect(200).body()).contains("Stop the mails");
        assertThat(oneClick(page)).contains("You will not get these digests by mail any more.");
        assertThat(oneClick(page)).as("twice").contains("You will not get these digests by mail any more.");
    }

    // Mails of other kinds are in the box as well.
    private Optional<JsonObject> digestMail() {
        return nobody().get("/demo/outbox").expect(200).json().getJsonArray("mails").stream()
                .map(JsonValue::asJsonObject)
                .filter(mail -> mail.getString("subject").equals("Three links before Tuesday"))
                .findFirst();
    }

    /** What a mail program does for who presses its button: no session, no cookie, one POST (RFC 8058). */
    private String oneClick(String page) throws Exception {
        var request = HttpRequest.newBuilder(nobody().root().resolve(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
