package org.lunchroom.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** Idea cards over HTTP. */
class IdeasIT extends OnServer {
    private static final String WORDS = "Ask one question before you give any feedback";

    private Caller host;
    private Caller newcomer;
    private String tag;
    private String message;

    @BeforeEach
    void say_something_in_an_inner_room() {
        host = as("host");
        newcomer = as("newcomer");
        tag = "inner" + UUID.randomUUID().toString().substring(0, 8);
        host.post("/rooms", "{\"tag\":\"%s\",\"title\":\"Inner\",\"visibility\":\"invited\"}".formatted(tag))
                .expect(201);
        message = host.post("/rooms/" + tag + "/messages", "{\"words\":\"%s\"}".formatted(WORDS))
                .expect(201)
                .json()
                .getString("id");
    }

    private JsonObject make(String more) {
        return host.post("/ideas", "{\"message\":\"%s\"%s}".formatted(message, more))
                .expect(201)
                .json();
    }

    @Test
    void a_card_is_made_changed_tried_kept_and_removed() {
        var made = make(",\"title\":\"A question first\",\"tags\":[\"" + tag + "\"],\"audience\":\"everyone\"");
        var card = "/ideas/" + made.getString("id");
        host.post("/ideas", "{\"message\":\"%s\"}".formatted(message)).expect(200);

        newcomer.put(card + "/tries/mine", "{\"outcome\":\"worked\",\"line\":\"Calmer\",\"named\":true}")
                .expect(204);
        newcomer.put(card + "/tries/mine", "{\"outcome\":\"sideways\"}").expectProblem(400, "invalid", "outcome");
        newcomer.put(card + "/kept", "").expect(204);
        var seen = newcomer.get(card).expect(200).json();
        assertThat(seen.getJsonObject("tried").getInt("worked")).isEqualTo(1);
        assertThat(seen.getJsonObject("mine").getBoolean("kept")).isTrue();
        assertThat(seen.getJsonArray("words").toString()).contains(WORDS);
        assertThat(seen.containsKey("origin")).isFalse();
        var lines = host.get(card + "/tries").expect(200).json().getJsonArray("tries");
        assertThat(lines.getJsonObject(0).getString("line")).isEqualTo("Calmer");
        var found = newcomer.get("/ideas?whose=me&tag=" + tag + "&text=question&sort=tried&limit=1")
                .expect(200);
        assertThat(found.json().getJsonArray("ideas")).hasSize(1);
        assertThat(found.header("Link")).contains("rel=\"next\"");
        newcomer.patch(card, "{\"title\":\"Mine\"}").expectProblem(403, "forbidden");
        newcomer.delete(card).expectProblem(403, "forbidden");

        host.patch(card, "{\"audience\":\"me\"}").expect(200);
        newcomer.get(card).expectProblem(404, "not-found");
        host.delete(card).expect(204);
        host.get(card).expectProblem(404, "not-found");
    }

    @Test
    void whoever_may_not_read_the_room_gets_a_404_wherever_they_knock() {
        var id = make(",\"audience\":\"room\"").getString("id");
        for (var part : new String[] {"", "/tries"}) {
            newcomer.get("/ideas/" + id + part).expectProblem(404, "not-found");
        }
        newcomer.put("/ideas/" + id + "/kept", "").expectProblem(404, "not-found");
        newcomer.put("/ideas/" + id + "/tries/mine", "{\"outcome\":\"worked\"}").expectProblem(404, "not-found");
        newcomer.post("/ideas/" + id + "/shares", "{\"room\":\"lunchwalks\"}").expectProblem(404, "not-found");
        newcomer.post("/ideas/" + id + "/consent", "{}").expectProblem(404, "not-found");
        newcomer.put("/ideas/" + id + "/consent", "{\"everyone\":true}").expectProblem(404, "not-found");
        newcomer.get("/ideas?room=" + tag).expectProblem(404, "not-found");
        newcomer.post("/ideas", "{\"message\":\"%s\"}".formatted(message)).expectProblem(404, "not-found");
        assertThat(newcomer.get("/ideas?limit=100&text=before+you+give+any")
                        .expect(200)
                        .json()
                        .getJsonArray("ideas")
                        .toString())
                .doesNotContain(id);
        newcomer.get("/ideas?whose=nobody").expectProblem(400, "invalid", "whose");
    }

    @Test
    void a_card_that_is_shared_posts_a_link_and_nobody_s_words() {
        var id = make(",\"title\":\"A question first\"").getString("id");

        var shared = host.post(
                        "/ideas/" + id + "/shares",
                        "{\"room\":\"lunchwalks\",\"line\":\"Worth a look\"}",
                        "Idempotency-Key",
                        id)
                .expect(201)
                .json();
        host.post(
                        "/ideas/" + id + "/shares",
                        "{\"room\":\"lunchwalks\",\"line\":\"Worth a look\"}",
                        "Idempotency-Key",
                        id)
                .expect(200);

        var posted = newcomer.get("/rooms/lunchwalks/messages?limit=5").expect(200);
        assertThat(posted.body()).contains("Worth a look", id, shared.getString("message"));
        assertThat(posted.body()).doesNotContain(WORDS, "A question first");
        var room = newcomer.get("/rooms/lunchwalks").expect(200).json();
        assertThat(room.getJsonObject("ideas").getString("address")).contains("{idea}");
    }
}
