package org.lunchroom.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lunchroom.harness.OnServer;

class FrontDoorIT extends OnServer {
    @Test
    void the_time_is_answered_to_anybody_and_never_kept() {
        var answer = nobody().get("/time").expect(200);
        assertThat(answer.json().getString("now")).endsWith("Z").hasSize(24);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void the_demo_intranet_opens_under_a_strict_policy() {
        var page = nobody().page("").expect(200);
        assertThat(page.body()).contains("Northwind intranet", "<b>Demo</b>", "lunchroom-room");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(page.body()).doesNotContain("style=", "onclick", "<script>", "http://", "https://");
    }

    @Test
    void a_file_that_is_unchanged_is_not_sent_again() {
        var first = nobody().page("portal/portal.css").expect(200);
        nobody().page("portal/portal.css", "If-None-Match", first.header("ETag"))
                .expect(304);
    }

    @Test
    void an_unknown_address_below_the_api_is_a_problem_document() {
        nobody().get("/nothing").expectProblem(404, "not-found");
        nobody().delete("/time").expectProblem(405, "method-not-allowed");
    }

    @Test
    void an_unknown_page_is_answered_by_a_page_of_the_portal() {
        for (var path : new String[] {"nothing.html", "deep/er/nothing", "failed", "WEB-INF/web.xml"}) {
            var page = nobody().page(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                    .expect(404);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.body())
                    .contains("There is no page here", "href=\"/lunchroom/room.html\"")
                    .doesNotContain("${")
                    .doesNotContainIgnoringCase("payara");
            assertThat(page.header("Content-Security-Policy")).as(path).contains("default-src 'none'");
        }
    }

    @Test
    void an_unknown_file_is_a_problem_document_for_whoever_wants_no_page() {
        for (var accept : new String[] {"application/json", "*/*", "image/svg+xml"}) {
            nobody().page("icons/nothing.svg", "Accept", accept).expectProblem(404, "not-found");
        }
        nobody().get("/nothing", "Accept", "text/html").expectProblem(404, "not-found");
    }

    @Test
    void a_method_that_a_page_does_not_take_is_refused_without_the_servers_own_page() {
        var refused =
                nobody().call("DELETE", "/../../portal/portal.css", java.net.http.HttpRequest.BodyPublishers.noBody());
        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.body()).doesNotContainIgnoringCase("payara");
    }

    @Test
    void nobody_in_particular_may_not_ask_who_they_are() {
        nobody().get("/me").expectProblem(401, "sign-in-first");
        nobody().withToken("made-up").get("/me").expectProblem(401, "session-ended");
        assertThat(as("host").get("/me").expect(200).json().getString("name")).isEqualTo("Adaeze Obi");
    }

    @Test
    void the_api_describes_itself_in_both_places_alike() {
        var ours = nobody().get("/openapi.json").expect(200).json();
        assertThat(ours.getJsonObject("paths")).containsKeys("/api/v1/me", "/api/v1/openapi.json");
        var servers = nobody().page("/openapi?format=JSON").expect(200).json();
        assertThat(servers.getJsonObject("paths").keySet())
                .containsExactlyInAnyOrderElementsOf(ours.getJsonObject("paths").keySet());
    }

    @Test
    void the_descriptor_is_served_with_its_addresses_filled_in() {
        var answer = nobody().page(".well-known/portal-plugin.json").expect(200);
        assertThat(answer.body()).doesNotContain("${");
        assertThat(answer.json().getJsonObject("api").getString("openapi")).endsWith("/lunchroom/api/v1/openapi.json");
        nobody().page("icons/icon.svg").expect(200);
    }
}
