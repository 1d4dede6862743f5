package org.lunchroom.feeds;

import java.util.Comparator;
import java.util.List;
import org.lunchroom.kernel.language.Language;

/**
 * What is new somewhere.
 *
 * @param id names it for good, among all feeds: "shelf/feedbackchat"
 * @param home the page that shows the same
 * @param language in which it says what is nobody's own words
 * @param items newest first
 */
public record Feed(String id, String title, String home, Language language, List<FeedItem> items) {
    private static final Comparator<FeedItem> NEWEST =
            Comparator.comparing(FeedItem::updated).reversed().thenComparing(FeedItem::id);

    public Feed {
        title = Letters.fit(title);
        items = items.stream().sorted(NEWEST).limit(FeedSource.MOST).toList();
    }
}
