package org.lunchroom.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** Goals over HTTP. */
class GoalsIT extends OnServer {
    private Caller host;
    private Caller newcomer;
    private Caller listener;
    private String tag;

    @BeforeEach
    void found_a_room_of_three() {
        host = as("host");
        newcomer = as("newcomer");
        listener = as("listener");
        tag = "goals" + UUID.randomUUID().toString().substring(0, 8);
        host.post("/rooms", "{\"tag\":\"%s\",\"title\":\"Goals\",\"visibility\":\"members\"}".formatted(tag))
                .expect(201);
        newcomer.put("/rooms/" + tag + "/membership", "").expect(200);
        listener.put("/rooms/" + tag + "/membership", "").expect(200);
    }

    private String me(Caller caller) {
        return caller.get("/me").expect(200).json().getString("id");
    }

    @Test
    void a_goal_is_set_answered_taken_back_put_away_and_deleted() {
        var made = newcomer.post(
                        "/rooms/" + tag + "/goals",
                        "{\"words\":\"Ask first\",\"links\":[{\"href\":\"https://learn.example.org\",\"title\":\"Ten questions\"}],\"zone\":\"Europe/Berlin\"}")
                .expect(201)
                .json();
        var goal = "/goals/" + made.getString("id");
        assertThat(made.getInt("next")).isEqualTo(7);
        assertThat(made.containsKey("asks")).isFalse();
        host.get(goal).expectProblem(404, "not-found");

        var done = newcomer.put(goal + "/check-ins/7", "{\"answer\":\"not-yet\",\"line\":\"Soon\"}")
                .expect(200)
                .json();
        assertThat(done.getString("said")).isEqualTo("not-yet");
        newcomer.put(goal + "/check-ins/7", "{\"answer\":\"never\"}").expectProblem(400, "invalid", "answer");
        newcomer.put(goal + "/check-ins/90", "{\"answer\":\"done\"}").expectProblem(409, "check-in-early");
        newcomer.delete(goal + "/check-ins/7").expect(200);
        newcomer.patch(goal, "{\"words\":\"Ask twice\",\"shared\":true}").expect(200);
        var shared = host.get("/rooms/" + tag + "/goals").expect(200).json();
        assertThat(shared.getJsonArray("shared").getJsonObject(0).getString("words"))
                .isEqualTo("Ask twice");
        assertThat(shared.getBoolean("runs")).isTrue();
        host.put(goal + "/check-ins/7", "{\"answer\":\"done\"}").expectProblem(403, "forbidden");

        newcomer.put(goal + "/archive", "").expect(200);
        host.get(goal).expectProblem(404, "not-found");
        newcomer.delete(goal + "/archive").expect(200);
        newcomer.delete(goal).expect(204);
        assertThat(newcomer.get("/rooms/" + tag + "/goals").expect(200).json().getJsonArray("mine"))
                .isEmpty();
    }

    @Test
    void a_partner_is_asked_agrees_and_stops() {
        var goal = "/goals/"
                + newcomer.post(
                                "/rooms/" + tag + "/goals",
                                "{\"words\":\"Ask first\",\"partner\":\"%s\"}".formatted(me(listener)))
                        .expect(201)
                        .json()
                        .getString("id");
        var asked = listener.get("/rooms/" + tag + "/goals").expect(200);
        assertThat(asked.json().getJsonArray("asked")).hasSize(1);
        assertThat(asked.json().toString()).doesNotContain("Ask first");
        listener.put(goal + "/partner/agreement", "").expect(200);
        assertThat(listener.get("/rooms/" + tag + "/goals").expect(200).json().getJsonArray("beside"))
                .hasSize(1);
        listener.delete(goal + "/partner/agreement").expect(204);
        listener.get(goal).expectProblem(404, "not-found");
        newcomer.put(goal + "/partner", "{\"person\":\"%s\"}".formatted(me(newcomer)))
                .expectProblem(400, "own-partner", "partner");
    }

    @Test
    void numbers_are_for_those_who_run_the_room_and_say_nothing_of_few() {
        newcomer.post("/rooms/" + tag + "/goals", "{\"words\":\"Ask first\"}").expect(201);
        assertThat(host.get("/rooms/" + tag + "/goals/numbers").expect(200).json())
                .isEmpty();
        newcomer.get("/rooms/" + tag + "/goals/numbers").expectProblem(403, "forbidden");
        as("yuki").get("/rooms/" + tag + "/goals").expectProblem(404, "not-found");
    }

    @Test
    void the_page_behind_a_mails_link_says_nothing_to_who_has_none() {
        var page = newcomer.page("check-in?token=x");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.body()).contains("This link says nothing");
    }
}
