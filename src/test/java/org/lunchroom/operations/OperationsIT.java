package org.lunchroom.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;
import org.lunchroom.kernel.Ids;

class OperationsIT extends OnServer {
    @Test
    void a_running_node_says_that_it_is_live_and_ready() {
        assertThat(nobody().page("health/live").expect(200).body()).isEqualTo("{\"status\":\"live\"}");
        var ready = nobody().page("health/ready").expect(200);
        assertThat(ready.json().getString("database")).isEqualTo("up");
        assertThat(ready.json().keySet()).containsExactlyInAnyOrder("status", "database", "clock", "disk", "journal");
        assertThat(ready.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void the_servers_own_figures_are_not_open_to_anybody() {
        assertThat(nobody().page("/metrics").status()).isIn(403, 404);
        assertThat(nobody().page("/health").status()).isIn(403, 404);
    }

    @Test
    void figures_are_for_admins() {
        nobody().get("/metrics").expectProblem(401, "sign-in-first");
        as("host").get("/metrics").expectProblem(403, "forbidden");
    }

    @Test
    void figures_count_what_happens_and_name_neither_people_nor_rooms() {
        var host = as("host");
        var tag = "figures" + Ids.next().toString().substring(24);
        host.post("/rooms", "{\"tag\":\"" + tag + "\",\"title\":\"Figures\"}").expect(201);
        var before = figure("lunchroom_posts_total");
        var refused = figure("lunchroom_refusals_total\\{code=\"not-found\"}");

        host.post("/rooms/" + tag + "/messages", "{\"words\":\"Hello\"}").expect(201);
        host.get("/rooms/nowhere").expectProblem(404, "not-found");

        assertThat(figure("lunchroom_posts_total")).isEqualTo(before + 1);
        assertThat(figure("lunchroom_refusals_total\\{code=\"not-found\"}")).isEqualTo(refused + 1);
        assertThat(figures())
                .contains(
                        "route=\"/api/v1/rooms/{tag}/messages\"",
                        "lunchroom_listeners ",
                        "lunchroom_deliveries_total ",
                        "lunchroom_commits_total ",
                        "lunchroom_syncs_total ",
                        "jvm_memory_used_bytes")
                .doesNotContain(tag, "Adaeze", "nowhere");
    }

    @Test
    void a_problem_names_its_request() {
        var answer = nobody().get("/me").expectProblem(401, "sign-in-first");

        assertThat(answer.header("X-Request-Id"))
                .isNotBlank()
                .isEqualTo(answer.json().getString("requestId"));
    }

    private Caller observer() {
        return nobody().withToken("observer-of-the-tests-0123456789");
    }

    private String figures() {
        return observer().get("/metrics").expect(200).body();
    }

    private double figure(String name) {
        var found = Pattern.compile("(?m)^" + name + " ([0-9.E]+)$").matcher(figures());
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    @Test
    void whoever_collects_figures_sees_no_room() {
        observer().get("/rooms").expectProblem(403, "forbidden");
        observer().get("/stream?rooms=feedbackchat").expectProblem(401, "sign-in-first");
    }
}
