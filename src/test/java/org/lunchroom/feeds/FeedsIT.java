package org.lunchroom.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunchroom.harness.Answer;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.OnServer;

/** Feeds, as a reader fetches them. */
class FeedsIT extends OnServer {
    private Caller host;
    private Caller newcomer;
    private String tag;

    @BeforeEach
    void found_a_room_with_a_link() {
        host = as("host");
        newcomer = as("newcomer");
        tag = "news" + UUID.randomUUID().toString().substring(0, 8);
        host.post("/rooms", "{\"tag\":\"%s\",\"title\":\"News\",\"visibility\":\"members\"}".formatted(tag))
                .expect(201);
        newcomer.put("/rooms/" + tag + "/membership", "{}").expect(200);
        host.post(
                        "/bookmarks",
                        "{\"address\":\"https://example.com/%1$s\",\"title\":\"<script>\\u0008%1$s\",\"room\":\"%1$s\"}"
                                .formatted(tag))
                .expect(201);
    }

    private Answer follow(Caller who, String kind, String name) {
        return who.post("/feeds", "{\"kind\":\"%s\",\"name\":\"%s\"}".formatted(kind, name));
    }

    // Addresses begin with the base URL that is set; the test's server may listen elsewhere.
    private static String path(String address) {
        var path = URI.create(address).getPath();
        return path.substring(path.indexOf("/feeds/"));
    }

    private String followed(Caller who, String kind, String name, String format) {
        return path(follow(who, kind, name).expect(201).json().getString(format));
    }

    @Test
    void a_shelfs_feed_is_fetched_without_a_session_and_keeps_the_rules() throws Exception {
        var atom = nobody().get(followed(newcomer, "shelf", tag, "atom")).expect(200);
        var json = nobody().get(followed(newcomer, "shelf", tag, "json")).expect(200);

        assertThat(atom.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(json.header("Content-Type")).startsWith("application/feed+json");
        assertThat(atom.header("Cache-Control")).contains("private").contains("no-cache");
        var feed = AtomRules.checked(atom.body());
        assertThat(AtomRules.text(AtomRules.children(feed, "entry").get(0), "title"))
                .isEqualTo("<script>" + tag);
        var items = JsonFeedRules.checked(json.body()).getJsonArray("items");
        assertThat(items.getJsonObject(0).getString("url")).isEqualTo("https://example.com/" + tag);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var feed = followed(newcomer, "room", tag, "atom");
        var first = nobody().get(feed).expect(200);
        assertThat(first.header("ETag")).isNotEmpty();

        var same = nobody().get(feed, "If-None-Match", first.header("ETag")).expect(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(first.header("ETag"));
        nobody().get(feed, "If-Modified-Since", first.header("Last-Modified")).expect(304);
        nobody().get(feed, "If-None-Match", "\"another\"").expect(200);

        host.post("/bookmarks", "{\"address\":\"https://example.com/%1$s/2\",\"room\":\"%1$s\"}".formatted(tag))
                .expect(201);
        nobody().get(feed, "If-None-Match", first.header("ETag")).expect(200);
    }

    @Test
    void it_ends_within_two_seconds_of_leaving_the_room() {
        var feed = followed(newcomer, "shelf", tag, "atom");
        nobody().get(feed).expect(200);

        newcomer.delete("/rooms/" + tag + "/membership").expect(204);

        await().atMost(Duration.ofSeconds(2)).until(() -> nobody().get(feed).status() == 404);
        nobody().get(feed).expectProblem(404, "not-found");
        var listed = newcomer.get("/feeds").expect(200).json().getJsonArray("feeds");
        assertThat(listed.getValuesAs(jakarta.json.JsonObject.class))
                .filteredOn(one -> one.getString("name").equals(tag))
                .allMatch(one -> !one.getBoolean("open"));
    }

    @Test
    void its_person_lists_and_ends_it_and_nobody_else_does() {
        var made = follow(host, "tag", tag).expect(201).json();
        var feed = path(made.getString("atom"));
        var id = made.getJsonObject("feed").getString("id");
        nobody().get(feed).expect(200);
        assertThat(host.get("/feeds").expect(200).body()).contains(id).doesNotContain(feed.substring(7, 30));

        newcomer.delete("/feeds/" + id).expect(204);
        nobody().get(feed).expect(200);
        host.delete("/feeds/" + id).expect(204);
        nobody().get(feed).expectProblem(404, "not-found");
    }

    @Test
    void what_is_not_there_is_refused_by_name() {
        follow(newcomer, "walls", "x").expectProblem(400, "no-such-kind", "kind");
        follow(newcomer, "shelf", "nowhere").expectProblem(400, "no-such-feed", "name");
        nobody().get("/feeds").expectProblem(401, "sign-in-first");
        follow(nobody(), "bookmarks", "").expectProblem(401, "sign-in-first");
        nobody().get("/feeds/" + "x".repeat(43) + ".atom").expectProblem(404, "not-found");
        var feed = followed(newcomer, "bookmarks", "", "atom");
        nobody().get(feed.replace(".atom", ".rss")).expectProblem(404, "not-found");
    }
}
