package org.lunchroom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** The search over HTTP. */
class SearchIT extends OnServer {
    // Slower than two seconds only where the machine is busy with other things.
    private static final Duration SOON = Duration.ofSeconds(20);

    private Caller host;
    private String tag;
    private String word;

    @BeforeEach
    void a_room_and_a_word_that_stands_nowhere_else() {
        host = as("host");
        tag = "find" + UUID.randomUUID().toString().substring(0, 8);
        word = "needle" + UUID.randomUUID().toString().substring(0, 8);
        host.post("/rooms", "{\"tag\":\"%s\",\"title\":\"Haystack\",\"visibility\":\"invited\"}".formatted(tag))
                .expect(201);
    }

    private JsonObject search(Caller who, String query) {
        return who.get("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .expect(200)
                .json();
    }

    private int found(Caller who, String query) {
        return search(who, query).getJsonObject("counts").getInt("all");
    }

    private String post(String words) {
        return host.post("/rooms/" + tag + "/messages", "{\"words\":\"%s\"}".formatted(words))
                .expect(201)
                .json()
                .getString("id");
    }

    @Test
    void what_was_posted_is_soon_found_by_who_may_read_it_and_gone_when_it_is_removed() {
        var id = post("A " + word + " in #haystacks");

        await().atMost(SOON).until(() -> found(host, word) == 1);
        var hit = search(host, "#haystacks " + word).getJsonArray("hits").getJsonObject(0);
        assertThat(hit.getString("kind")).isEqualTo("message");
        assertThat(hit.getString("id")).isEqualTo(id);
        assertThat(hit.getJsonObject("room").getString("title")).isEqualTo("Haystack");
        assertThat(hit.getJsonArray("excerpt").getJsonObject(1).getString("t")).isEqualTo("mark");
        assertThat(hit.getJsonArray("excerpt").getJsonObject(1).getString("s")).isEqualTo(word);
        assertThat(found(as("newcomer"), word)).isZero();

        host.delete("/rooms/" + tag + "/messages/" + id).expect(204);
        await().atMost(SOON).until(() -> found(host, word) == 0);
    }

    @Test
    void a_bookmark_is_found_by_its_owner() {
        host.post("/bookmarks", "{\"address\":\"https://example.com/%s\",\"title\":\"%s\"}".formatted(word, word))
                .expect(201);

        await().atMost(SOON).until(() -> found(host, word + " is:link") == 1);
        assertThat(found(as("newcomer"), word)).isZero();
    }

    @Test
    void ones_own_bookmarks_are_found_in_the_same_language() {
        for (var title : java.util.List.of("one draft", "two")) {
            var link = "{\"address\":\"https://example.com/%s/%s\",\"title\":\"%s %s\",\"tags\":[\"%s\"]}"
                    .formatted(word, title.substring(0, 3), title, word, tag);
            host.post("/bookmarks", link).expect(201);
        }
        await().atMost(SOON).until(() -> found(host, "#" + tag) == 2);

        var query = URLEncoder.encode("#" + tag + " and (not draft)", StandardCharsets.UTF_8);
        var page = host.get("/bookmarks?query=" + query).expect(200).json().getJsonArray("bookmarks");
        assertThat(page).hasSize(1);
        assertThat(page.getJsonObject(0).getString("title")).isEqualTo("two " + word);
        assertThat(as("newcomer")
                        .get("/bookmarks?whose=all&query=" + query)
                        .expect(200)
                        .json()
                        .getJsonArray("bookmarks"))
                .isEmpty();
        host.get("/bookmarks?query=saved:many").expectProblem(400, "query-number", "q[1]");
    }

    @Test
    void pages_are_linked() {
        for (int i = 0; i < 3; i++) {
            post(word + " " + i);
        }
        await().atMost(SOON).until(() -> found(host, word) == 3);

        var first = host.get("/search?q=" + word + "&limit=2&sort=newest").expect(200);
        assertThat(first.json().getJsonArray("hits")).hasSize(2);
        var second = host.get("/search?q=" + word + "&limit=2&sort=newest&after="
                        + first.json().getString("after"))
                .expect(200)
                .json();
        assertThat(second.getJsonArray("hits")).hasSize(1);
        assertThat(second.containsKey("after")).isFalse();
        assertThat(second.getJsonObject("counts").getInt("messages")).isEqualTo(3);
    }

    @Test
    void an_empty_query_finds_nothing() {
        assertThat(search(host, "  ").getJsonArray("hits")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=a+before:yesterday | query-date       | q[3]",
                "q=saved:many         | query-number     | q[1]",
                "q=is:nice            | query-trait      | q[1]",
                "q=by:                | query-incomplete | q[1]",
                "q=((((((((((a        | query-too-deep   | q[9]",
                "q=a&kind=people      | invalid          | kind",
                "q=a&sort=oldest      | invalid          | sort",
                "q=a&after=x          | bad-cursor       | after",
                "q=a&limit=51         | invalid          | limit",
                "q=a&zone=Mars        | bad-zone         | zone",
            })
    void what_cannot_be_searched_is_refused_with_its_place(String query, String code, String field) {
        host.get("/search?" + query).expectProblem(400, code, field);
    }

    @Test
    void a_query_of_more_than_500_characters_is_refused() {
        host.get("/search?q=" + "a".repeat(501)).expectProblem(400, "too-long", "q");
    }

    @Test
    void only_who_runs_the_installation_rebuilds() {
        host.post("/search/index/rebuild", "").expectProblem(403, "forbidden");
        host.get("/search/index").expectProblem(403, "forbidden");
        nobody().get("/search?q=a").expectProblem(401, "sign-in-first");
    }
}
