package org.lunchroom.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** The ladder, posts that wait, reports and appeals, over HTTP. */
class ModerationIT extends OnServer {
    private Caller host;
    private Caller moderator;
    private Caller author;
    private Caller reader;
    private String room;

    @BeforeEach
    void found_a_room() {
        host = as("host");
        moderator = as("co-moderator");
        author = as("newcomer");
        reader = as("listener");
        var tag = "kind" + UUID.randomUUID().toString().substring(0, 8);
        room = "/rooms/" + tag;
        host.post("/rooms", Caller.json(Map.of("tag", tag, "title", "Be kind"))).expect(201);
        host.put(room + "/members/" + id(moderator), "{\"role\":\"moderator\"}").expect(200);
    }

    private static String id(Caller who) {
        return who.get("/me").expect(200).json().getString("id");
    }

    private String says(String words) {
        return author.post(room + "/messages", Caller.json(Map.of("words", words)))
                .expect(201)
                .json()
                .getString("id");
    }

    private String take(Map<String, String> measure) {
        return moderator
                .post(room + "/moderation/measures", Caller.json(measure))
                .expect(201)
                .json()
                .getString("id");
    }

    @Test
    void a_hidden_message_is_gone_for_readers_and_comes_back_when_an_appeal_is_granted() {
        var message = says("This is nonsense!");
        var measure = take(Map.of("kind", "hide", "message", message, "reason", "unkind", "note", "Please."));
        assertThat(reader.get(room).expect(200).json().toString()).doesNotContain("nonsense");

        var done =
                author.get("/about-me").expect(200).json().getJsonArray("done").getJsonObject(0);
        assertThat(done.getString("by")).isEqualTo("moderator");
        assertThat(done.getString("note")).isEqualTo("Please.");
        author.post("/about-me/" + measure + "/appeal", "{\"words\":\"I quoted the poster.\"}")
                .expect(204);
        var answer = room + "/moderation/appeals/" + measure + "/answer";
        var granted = "{\"outcome\":\"granted\",\"answer\":\"You did.\"}";
        moderator.post(answer, granted).expectProblem(403, "forbidden");
        host.post(answer, granted).expect(204);

        assertThat(reader.get(room).expect(200).json().toString()).contains("nonsense");
    }

    @Test
    void the_posts_of_one_on_hold_answer_202_until_somebody_lets_them_in() {
        says("Hello");
        take(Map.of("kind", "hold", "person", id(author), "reason", "unkind"));
        var waits = author.post(room + "/messages", Caller.json(Map.of("words", "I am calm.")))
                .expect(202)
                .json()
                .getJsonObject("waiting");
        assertThat(waits.getString("why")).isEqualTo("person");
        assertThat(reader.get(room).expect(200).json().toString()).doesNotContain("calm");
        host.get(room + "/moderation").expect(200);
        reader.get(room + "/moderation").expectProblem(403, "forbidden");

        moderator
                .post(room + "/moderation/waiting/" + waits.getString("id") + "/approval", "{}")
                .expect(200);
        assertThat(reader.get(room).expect(200).json().toString()).contains("calm");
    }

    @Test
    void who_is_banned_finds_no_room_and_still_reads_why() {
        says("Hello");
        take(Map.of("kind", "ban", "person", id(author), "reason", "unkind"));
        org.awaitility.Awaitility.await().untilAsserted(() -> author.get(room).expectProblem(404, "not-found"));
        author.put(room + "/membership", "").expectProblem(404, "not-found");

        assertThat(author.get("/about-me")
                        .expect(200)
                        .json()
                        .getJsonArray("done")
                        .getJsonObject(0)
                        .getString("kind"))
                .isEqualTo("ban");
    }

    @Test
    void a_parked_message_stands_in_the_parking_lot_for_everybody() {
        take(Map.of("kind", "park", "message", says("Boots for sale"), "reason", "off-topic"));

        var parked = reader.get(room + "/parking-lot")
                .expect(200)
                .json()
                .getJsonArray("parked")
                .getJsonObject(0);
        assertThat(parked.getString("words")).isEqualTo("Boots for sale");
        assertThat(parked.getString("reason")).isEqualTo("off-topic");
    }

    @Test
    void a_report_becomes_a_case_and_its_reporter_hears_what_became_of_it() {
        var report = Map.of("kind", "message", "thing", says("Hurtful"), "reason", "unkind");
        var about = reader.post(room + "/reports", Caller.json(report))
                .expect(201)
                .json()
                .getString("id");
        host.get(room + "/moderation/cases").expect(200);
        host.post(room + "/moderation/cases/" + about + "/closing", "{\"outcome\":\"acted\",\"note\":\"Done.\"}")
                .expect(204);

        assertThat(reader.get("/about-me")
                        .expect(200)
                        .json()
                        .getJsonArray("reported")
                        .getJsonObject(0)
                        .getString("note"))
                .isEqualTo("Done.");
    }

    @Test
    void words_are_tried_before_they_count() {
        says("What a bargain");
        var word = "{\"kind\":\"word\",\"text\":\"bargain\"}";
        var added = host.post(room + "/moderation/words", word).expect(201).json();
        assertThat(added.getString("state")).isEqualTo("testing");
        var trial =
                host.post(room + "/moderation/words/trial", word).expect(200).json();
        assertThat(trial.getInt("held")).isEqualTo(1);
        var path = room + "/moderation/words/" + added.getString("id");
        host.patch(path, "{\"state\":\"live\"}").expect(200);
        author.post(room + "/messages", Caller.json(Map.of("words", "Another bargain")))
                .expect(202);
        host.delete(path).expect(204);
        host.post(room + "/moderation/words", "{\"kind\":\"pattern\",\"text\":\"(\"}")
                .expectProblem(400, "bad-pattern", "text");
    }

    @Test
    void bad_input_is_named() {
        var measures = room + "/moderation/measures";
        host.post(measures, "{}").expectProblem(400, "required", "kind");
        host.post(measures, "{\"kind\":\"shout\"}").expectProblem(400, "invalid", "kind");
        host.post(measures, "{\"kind\":\"hide\",\"reason\":\"unkind\"}").expectProblem(400, "required", "message");
        host.get(measures + "?before=yesterday").expectProblem(400, "invalid", "before");
        host.get(measures + "?limit=0").expectProblem(400, "invalid", "limit");
        host.post(measures + "/" + UUID.randomUUID() + "/undoing", "{}").expectProblem(404, "not-found");
        host.patch(room + "/manners", "{\"idShapes\":[\"(a+)+\"]}").expectProblem(400, "bad-shape", "idShapes");
        reader.post(room + "/reports", "{\"kind\":\"message\"}").expectProblem(400, "required", "reason");
        nobody().get("/about-me").expectProblem(401, "sign-in-first");
        host.get("/audit/chain").expectProblem(403, "forbidden");
    }
}
