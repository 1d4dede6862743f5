package org.lunchroom.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;

/** What JSON Feed 1.1 asks of a feed, field by field. */
public final class JsonFeedRules {
    private static final Set<String> IN_FEED = Set.of(
            "version",
            "title",
            "home_page_url",
            "feed_url",
            "description",
            "user_comment",
            "next_url",
            "icon",
            "favicon",
            "authors",
            "language",
            "expired",
            "hubs",
            "items");
    private static final Set<String> IN_ITEM = Set.of(
            "id",
            "url",
            "external_url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "image",
            "banner_image",
            "date_published",
            "date_modified",
            "authors",
            "tags",
            "language",
            "attachments");

    private JsonFeedRules() {}

    /** The feed, which keeps every rule. */
    public static JsonObject checked(String document) {
        JsonObject feed;
        try (var reader = Json.createReader(new StringReader(document))) {
            feed = reader.readObject();
        }
        assertThat(feed.keySet()).isSubsetOf(IN_FEED);
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("title")).isNotBlank();
        address(feed, "home_page_url");
        address(feed, "feed_url");
        var ids = new HashSet<String>();
        for (var item : feed.getJsonArray("items").getValuesAs(JsonObject.class)) {
            assertThat(item.keySet()).isSubsetOf(IN_ITEM);
            assertThat(ids.add(item.getString("id"))).as("no id twice").isTrue();
            assertThat(item.containsKey("content_text") || item.containsKey("content_html"))
                    .isTrue();
            address(item, "url");
            Set.of("title", "content_text", "content_html", "summary")
                    .forEach(name -> assertThat(item.getString(name, "")).isNotNull());
            Set.of("date_published", "date_modified").forEach(name -> date(item, name));
            authors(item);
            if (item.containsKey("tags")) {
                assertThat(item.getJsonArray("tags")).allMatch(JsonString.class::isInstance);
            }
        }
        return feed;
    }

    private static void address(JsonObject object, String name) {
        if (object.containsKey(name)) {
            assertThat(URI.create(object.getString(name)).isAbsolute()).as(name).isTrue();
        }
    }

    private static void date(JsonObject item, String name) {
        if (item.containsKey(name)) {
            OffsetDateTime.parse(item.getString(name));
        }
    }

    private static void authors(JsonObject item) {
        if (item.containsKey("authors")) {
            assertThat(item.getJsonArray("authors").getValuesAs(JsonObject.class))
                    .isNotEmpty()
                    .allSatisfy(
                            author -> assertThat(author.keySet()).isNotEmpty().isSubsetOf("name", "url", "avatar"));
        }
    }
}
