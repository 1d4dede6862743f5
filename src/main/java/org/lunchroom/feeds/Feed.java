package org.lunchroom.feeds;

import java.util.Comparator;
import java.util.List;

/**
 * What is new somewhere.
 *
 * @param id names it for good, among all feeds: "shelf/feedbackchat"
 * @param home the page that shows the same
 * @param items newest first
 */
public record Feed(String id, String title, String home, List<FeedItem> items) {
    private static final Comparator<FeedItem> NEWEST =
            Comparator.comparing(FeedItem::updated).reversed().thenComparing(FeedItem::id);

    public Feed {
        title = Letters.fit(title);
        items = items.stream().sorted(NEWEST).limit(FeedSource.MOST).toList();
    }
}
