package org.lunchroom.feeds;

import jakarta.json.JsonObjectBuilder;
import org.lunchroom.kernel.Json;

/** A feed as JSON Feed 1.1. */
final class JsonFeed {
    private JsonFeed() {}

    static String write(Feed feed, FeedFormat.Place place) {
        var items = Json.createArrayBuilder();
        feed.items().forEach(item -> items.add(item(item, place)));
        return Json.createObjectBuilder()
                .add("version", "https://jsonfeed.org/version/1.1")
                .add("title", feed.title())
                .add("language", feed.language().tag())
                .add("home_page_url", feed.home())
                .add("feed_url", place.self())
                .add("items", items)
                .build()
                .toString();
    }

    private static JsonObjectBuilder item(FeedItem item, FeedFormat.Place place) {
        var tags = Json.createArrayBuilder();
        item.tags().forEach(tags::add);
        var made = Json.createObjectBuilder()
                .add("id", place.id(item.id()))
                .add("url", item.address())
                .add("title", item.title())
                // An item must have words of some kind.
                .add("content_text", item.text().isEmpty() ? item.title() : item.text())
                .add("date_published", AtomFeed.time(item.published()))
                .add("date_modified", AtomFeed.time(item.updated()));
        if (item.author() != null) {
            var author = Json.createObjectBuilder().add("name", item.author());
            made.add("authors", Json.createArrayBuilder().add(author));
        }
        return item.tags().isEmpty() ? made : made.add("tags", tags);
    }
}
