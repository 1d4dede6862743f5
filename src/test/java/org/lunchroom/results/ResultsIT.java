package org.lunchroom.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.OnServer;

/** Results and reports over HTTP. */
class ResultsIT extends OnServer {
    private static final String RESULT =
            "{\"room\":\"%s\",\"claim\":\"We ask first\",\"evidence\":\"The minutes\",\"step\":\"applied\"}";

    @Test
    void a_result_is_added_confirmed_changed_and_taken_out() {
        var tag = "results" + UUID.randomUUID().toString().substring(0, 8);
        var host = as("host");
        host.post("/rooms", "{\"tag\":\"%s\",\"title\":\"Results\",\"visibility\":\"members\"}".formatted(tag))
                .expect(201);
        var newcomer = as("newcomer");
        newcomer.post("/results", RESULT.formatted(tag)).expectProblem(404, "not-found");
        newcomer.put("/rooms/" + tag + "/membership", "").expect(200);
        var made = newcomer.post("/results", RESULT.formatted(tag)).expect(201).json();
        var result = "/results/" + made.getString("id");
        newcomer.put(result + "/confirmation", "{}").expectProblem(409, "own-result");
        var confirmed = host.put(result + "/confirmation", "{\"version\":1}").expect(200);
        assertThat(confirmed.json().getJsonArray("confirmedBy")).hasSize(1);
        newcomer.patch(result, "{\"claim\":\"We always ask first\"}").expect(200);
        host.put(result + "/confirmation", "{\"version\":1}").expectProblem(412, "edited-meanwhile");
        var seen = host.get("/results?room=" + tag).expect(200).json().getJsonArray("results");
        assertThat(seen.getJsonObject(0).getInt("confirmedBefore")).isEqualTo(1);
        host.delete(result + "/confirmation").expect(200);
        as("listener").get(result).expectProblem(404, "not-found");
        assertThat(as("learning").get(result).expect(200).json().containsKey("room"))
                .isFalse();
        host.delete(result).expect(204);
        newcomer.get(result).expectProblem(404, "not-found");
    }

    @Test
    void the_numbers_are_for_those_in_charge_of_learning_on_screen_as_table_and_on_paper() {
        as("host").get("/reports/learning").expectProblem(403, "forbidden");
        as("newcomer").get("/reports/learning.csv").expectProblem(403, "forbidden");
        nobody().get("/reports/learning").expectProblem(401, "sign-in-first");
        var ruth = as("learning");
        var report = ruth.get("/reports/learning").expect(200).json();
        assertThat(report.getJsonArray("method")).isNotEmpty();
        assertThat(report.getJsonArray("quarters")).isNotEmpty();
        assertThat(report.toString()).doesNotContain("Jonas", "Priya");
        assertThat(ruth.get("/reports/learning.csv").expect(200).body()).contains("first-timers who came back");
        var paper = ruth.get("/reports/learning.pdf").expect(200);
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(paper.header("Content-Disposition")).contains("learning-");
        ruth.get("/reports/learning?quarter=soon").expectProblem(400, "invalid", "quarter");
        assertThat(ruth.get("/audit?about=me").expect(200).body()).contains("report.read");
    }
}
