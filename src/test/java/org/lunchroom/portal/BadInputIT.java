package org.lunchroom.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.harness.Answer;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** Whatever is wrong with a request is refused by name, and nothing has changed afterwards. */
class BadInputIT extends OnServer {
    private static final String ROOM =
            """
            {"tag":"%s","title":"Bad input","purpose":"","kind":"chat","visibility":"open","postLength":280}""";

    private Caller host;
    private String tag;

    @BeforeEach
    void found_a_room() {
        host = as("host");
        tag = "bad" + UUID.randomUUID().toString().substring(0, 8);
        host.post("/rooms", ROOM.formatted(tag)).expect(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"words\":\"a\",\"colour\":\"red\"} | unknown-field | colour",
                "{\"words\":7}                       | wrong-type    | words",
                "{\"words\":[\"a\"]}                 | wrong-type    | words",
                "{\"words\":\"a\",\"replyTo\":\"x\"} | invalid       | replyTo",
                "{\"words\":\"\"}                    | required      | words",
                "{}                                  | required      | words",
                "[]                                  | wrong-type    | body",
                "{\"words\":                         | invalid-json  | body",
                "{\"words\":\"\\u0000\"}             | invalid-text  | words",
                "{\"words\":\"\\ud800\"}             | invalid-text  | words",
            })
    void a_message_that_cannot_be_is_refused(String body, String code, String field) {
        refused(host.post(messages(), body), 400, code).expectProblem(400, code, field);
    }

    @Test
    void a_text_longer_than_the_room_takes_is_refused_with_its_limit() {
        var problem = refused(host.post(messages(), words("x".repeat(281))), 400, "too-long");
        assertThat(problem.json().getString("field")).isEqualTo("words");
        assertThat(problem.json().getString("detail")).contains("280", "281");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] body = "{\"words\":\"?\"}".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        body[10] = (byte) 0xc3;
        refused(host.call("POST", messages(), BodyPublishers.ofByteArray(body)), 400, "invalid-utf8");
    }

    @Test
    void ten_megabytes_are_refused_without_reading_them_all() {
        refused(host.post(messages(), words("x".repeat(10_000_000))), 413, "too-large");
    }

    @Test
    void ten_megabytes_that_do_not_say_their_length_are_refused_too() {
        var body = BodyPublishers.fromPublisher(BodyPublishers.ofString(words("x".repeat(10_000_000))));
        refused(host.call("POST", messages(), body), 413, "too-large");
    }

    @Test
    void a_hundred_thousand_levels_of_nesting_are_refused() {
        refused(host.post(messages(), "[".repeat(30_000) + "]".repeat(30_000)), 400, "too-deep");
    }

    @Test
    void a_form_is_not_json() {
        refused(
                host.post(messages(), "words=hello", "Content-Type", "application/x-www-form-urlencoded"),
                415,
                "unsupported-media-type");
    }

    @Test
    void a_key_that_is_too_long_is_refused() {
        refused(host.post(messages(), words("hello"), "Idempotency-Key", "k".repeat(500)), 400, "too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "2026", "a b", "-a", "a/b", "<b>", "x'; drop table room; --"})
    void a_bad_tag_is_refused(String bad) {
        int before = rooms().size();
        var body = Caller.json(Map.of("tag", bad, "title", "T", "purpose", "", "kind", "chat", "visibility", "open"));
        var problem = host.post("/rooms", body);
        assertThat(problem.status()).isEqualTo(400);
        problem.expectProblem(400, problem.json().getString("code"), "tag");
        assertThat(rooms()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1000", "limit=ten", "before=xyz", "step=1", "mentions=everybody"})
    void a_page_that_cannot_be_is_refused(String query) {
        var problem = host.get(messages() + "?" + query);
        assertThat(problem.status()).as(problem.body()).isIn(400, 404);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void a_room_that_does_not_exist_and_one_that_is_not_mine_look_the_same() {
        var secret = tag + "s";
        host.post("/rooms", ROOM.formatted(secret).replace("\"open\"", "\"members\""))
                .expect(201);
        var hidden = as("newcomer").get("/rooms/" + secret).expectProblem(404, "not-found");
        var absent = as("newcomer").get("/rooms/no" + secret).expectProblem(404, "not-found");
        assertThat(withoutId(hidden)).isEqualTo(withoutId(absent));
    }

    private static String withoutId(Answer problem) {
        return problem.body().replace(problem.json().getString("requestId"), "");
    }

    private Answer refused(Answer answer, int status, String code) {
        answer.expectProblem(status, code);
        assertThat(host.get(messages()).expect(200).json().getJsonArray("messages"))
                .as("messages in the room afterwards")
                .isEmpty();
        return answer;
    }

    private JsonArray rooms() {
        return host.get("/rooms").expect(200).json().getJsonArray("rooms");
    }

    private String messages() {
        return "/rooms/" + tag + "/messages";
    }

    private static String words(String words) {
        return Caller.json(Map.of("words", words));
    }
}
