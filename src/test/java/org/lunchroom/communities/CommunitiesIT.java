package org.lunchroom.communities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** Topics and what was taken on, over HTTP. */
class CommunitiesIT extends OnServer {
    private Caller host;
    private Caller newcomer;
    private Caller listener;
    private String tag;
    private String room;

    @BeforeEach
    void found_a_community() {
        host = as("host");
        newcomer = as("newcomer");
        listener = as("listener");
        tag = "group" + UUID.randomUUID().toString().substring(0, 8);
        host.post(
                        "/rooms",
                        "{\"tag\":\"%s\",\"title\":\"Group\",\"kind\":\"community\",\"visibility\":\"invited\"}"
                                .formatted(tag))
                .expect(201);
        room = "/rooms/" + tag;
        var person = newcomer.get("/me").expect(200).json().getString("id");
        host.put(room + "/members/" + person, "{\"role\":\"participant\"}").expect(200);
    }

    private String ask(String title) {
        return newcomer.post(
                        room + "/topics",
                        "{\"kind\":\"question\",\"title\":\"%s\",\"words\":\"How?\"}".formatted(title))
                .expect(201)
                .json()
                .getString("id");
    }

    @Test
    void a_question_is_asked_replied_to_and_answered() {
        var once = UUID.randomUUID().toString();
        var wanted = "{\"kind\":\"question\",\"title\":\"Nervous?\",\"words\":\"How do you begin?\"}";
        var asked = newcomer.post(room + "/topics", wanted, "Idempotency-Key", once)
                .expect(201)
                .json();
        assertThat(newcomer.post(room + "/topics", wanted, "Idempotency-Key", once)
                        .expect(200)
                        .json()
                        .getString("id"))
                .isEqualTo(asked.getString("id"));
        var topic = "/topics/" + asked.getString("id");
        var reply = host.post(
                        room + "/messages",
                        "{\"words\":\"With water\",\"replyTo\":\"%s\"}".formatted(asked.getString("message")))
                .expect(201)
                .json()
                .getString("id");

        var accepted = newcomer.put(topic + "/answer", "{\"message\":\"%s\"}".formatted(reply))
                .expect(200)
                .json();
        assertThat(accepted.getJsonObject("accepted").getString("beginning")).isEqualTo("With water");
        var read = newcomer.get(topic).expect(200).json();
        assertThat(read.getJsonObject("first").getString("words")).isEqualTo("How do you begin?");
        assertThat(read.getJsonObject("answer").getString("id")).isEqualTo(reply);
        assertThat(read.getJsonObject("mine").getBoolean("accepts")).isTrue();
        assertThat(newcomer.delete(topic + "/answer").expect(200).json().containsKey("waitingSince"))
                .isTrue();
    }

    @Test
    void a_list_goes_on_where_its_link_leads() {
        ask("One");
        ask("Two");

        var first = newcomer.get(room + "/topics?sort=waiting&limit=1").expect(200);
        assertThat(first.json().getJsonArray("topics").getJsonObject(0).getString("title"))
                .isEqualTo("One");
        assertThat(first.json().getJsonObject("counts").getInt("waiting")).isEqualTo(2);
        assertThat(first.header("Link")).contains("rel=\"next\"");
        var second = newcomer.get(room + "/topics?sort=waiting&limit=1&after="
                        + first.json().getString("after"))
                .expect(200);
        assertThat(second.json().getJsonArray("topics").getJsonObject(0).getString("title"))
                .isEqualTo("Two");
    }

    @Test
    void what_is_wrong_is_named() {
        newcomer.post(room + "/topics", "{\"kind\":\"learning\",\"title\":\"A\",\"words\":\"B\"}")
                .expectProblem(400, "source-needed", "source");
        newcomer.post(room + "/topics", "{\"kind\":\"question\",\"title\":\" \",\"words\":\"B\"}")
                .expectProblem(400, "required", "title");
        newcomer.post(room + "/topics", "{\"kind\":\"question\",\"title\":\"A\",\"words\":\"\"}")
                .expectProblem(400, "required", "words");
        newcomer.post(room + "/topics", "{\"kind\":\"question\",\"title\":\"A\",\"words\":\"B\",\"sticky\":true}")
                .expectProblem(400, "unknown-field", "sticky");
        newcomer.get(room + "/topics?sort=loudest").expectProblem(400, "invalid", "sort");
        newcomer.get(room + "/topics?after=there").expectProblem(400, "bad-cursor", "after");
        newcomer.post(
                        "/rooms/lunchwalks/messages",
                        "{\"words\":\"B\",\"heading\":{\"kind\":\"question\",\"title\":\"" + "x".repeat(121) + "\"}}")
                .expectProblem(400, "too-long", "title");
    }

    @Test
    void who_runs_it_renames_and_closes_from_the_version_that_there_is() {
        var topic = "/topics/" + ask("Old");
        newcomer.patch(topic, "{\"state\":\"closed\"}", "If-Match", "\"1\"").expectProblem(403, "forbidden");
        host.patch(topic, "{\"title\":\"New\"}").expectProblem(428, "if-match-needed");
        var etag = host.get(topic).expect(200).header("ETag");
        host.patch(topic, "{\"title\":\"New\",\"state\":\"closed\"}", "If-Match", etag)
                .expect(200);
        host.patch(topic, "{\"title\":\"Newer\"}", "If-Match", etag).expectProblem(412, "edited-meanwhile");
        var first = host.get(topic).expect(200).json().getJsonObject("first").getString("id");
        newcomer.post(room + "/messages", "{\"words\":\"But\",\"replyTo\":\"%s\"}".formatted(first))
                .expectProblem(409, "topic-closed");
    }

    @Test
    void whoever_may_not_read_the_room_gets_a_404_wherever_they_knock() {
        var topic = "/topics/" + ask("Ours");
        for (var path : new String[] {
            topic, room + "/topics", room + "/tracked", room + "/group-work", room + "/readings", room + "/pages"
        }) {
            listener.get(path).expectProblem(404, "not-found");
        }
        listener.post(room + "/topics", "{\"kind\":\"talk\",\"title\":\"A\",\"words\":\"B\"}")
                .expectProblem(404, "not-found");
        listener.patch(topic, "{\"title\":\"A\"}", "If-Match", "\"1\"").expectProblem(404, "not-found");
        listener.delete(topic + "/answer").expectProblem(404, "not-found");
        listener.delete(topic + "/request").expectProblem(404, "not-found");
        listener.post(room + "/tracked", "{\"title\":\"A\"}").expectProblem(404, "not-found");
    }

    @Test
    void a_group_takes_turns_a_text_is_read_and_a_page_is_built() {
        var person = newcomer.get("/me").expect(200).json().getString("id");
        var work = host.post(
                        room + "/group-work",
                        "{\"title\":\"Talk\",\"days\":7,\"rounds\":2,\"teams\":[{\"people\":[\"%s\"]}]}"
                                .formatted(person))
                .expect(201)
                .json();
        assertThat(work.getJsonArray("teams").getJsonObject(0).getJsonArray("people"))
                .hasSize(1);
        newcomer.post(room + "/group-work", "{\"title\":\"Talk\",\"days\":7,\"rounds\":2,\"size\":2}")
                .expectProblem(403, "forbidden");
        host.post(room + "/group-work", "{\"title\":\"Talk\",\"rounds\":2,\"size\":2}")
                .expectProblem(400, "required", "days");
        host.post(room + "/group-work/" + work.getString("id") + "/end", "").expect(204);

        var reading = host.post(
                        room + "/readings",
                        "{\"title\":\"Book\",\"parts\":[{\"title\":\"One\",\"opensAt\":\"2099-01-01T08:00:00Z\"}]}")
                .expect(201);
        var book = room + "/readings/" + reading.json().getString("id");
        host.put(book, "{\"title\":\"Book\",\"parts\":[]}", "If-Match", reading.header("ETag"))
                .expect(200);
        host.put(book, "{\"title\":\"Book\",\"parts\":[]}", "If-Match", reading.header("ETag"))
                .expectProblem(412, "edited-meanwhile");
        host.delete(book).expect(204);

        var page = host.post(room + "/pages", "{\"title\":\"What works\"}")
                .expect(201)
                .json()
                .getString("id");
        var first = newcomer.get("/topics/" + ask("Picked"))
                .expect(200)
                .json()
                .getJsonObject("first")
                .getString("id");
        var built = newcomer.put(room + "/pages/" + page + "/posts/" + first, "")
                .expect(200)
                .json();
        assertThat(built.getJsonArray("blocks")
                        .getJsonObject(0)
                        .getJsonObject("message")
                        .getString("id"))
                .isEqualTo(first);
        newcomer.delete(room + "/pages/" + page + "/posts/" + first).expect(204);
    }

    @Test
    void what_was_asked_for_is_taken_on_and_done() {
        var topic = ask("Slides");
        var made = host.post(room + "/tracked", "{\"title\":\"Larger type\",\"topic\":\"%s\"}".formatted(topic))
                .expect(201);
        newcomer.post(room + "/tracked", "{\"title\":\"Mine\"}").expectProblem(403, "forbidden");
        var one = room + "/tracked/" + made.json().getString("id");
        host.patch(one, "{\"state\":\"declined\"}", "If-Match", made.header("ETag"))
                .expectProblem(400, "required", "outcome");
        host.patch(one, "{\"state\":\"done\",\"outcome\":\"28 points\"}", "If-Match", made.header("ETag"))
                .expect(200);

        var seen = newcomer.get(room + "/tracked").expect(200).json().getJsonArray("tracked");
        assertThat(seen.getJsonObject(0).getString("state")).isEqualTo("done");
        assertThat(seen.getJsonObject(0).getString("outcome")).isEqualTo("28 points");
        host.delete(one).expect(204);
        assertThat(newcomer.get(room + "/tracked").expect(200).json().getJsonArray("tracked"))
                .isEmpty();
    }
}
