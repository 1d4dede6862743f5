package org.lunchroom.feeds;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lunchroom.kernel.language.Language;

/**
 * What is new somewhere.
 *
 * @param id names it for good, among all feeds: "shelf/feedbackchat"
 * @param home the page that shows the same
 * @param language in which it says what is nobody's own words
 * @param items newest first
 */
public record Feed(String id, String title, String home, Language language, List<FeedItem> items) implements Told {
    private static final Comparator<FeedItem> NEWEST =
            Comparator.comparing(FeedItem::updated).reversed().thenComparing(FeedItem::id);

    public Feed {
        title = Letters.fit(title);
        items = items.stream().sorted(NEWEST).limit(FeedSource.MOST).toList();
    }

    @Override
    public String said() {
        return JsonFeed.write(this, FeedFormat.Place.NOWHERE);
    }

    @Override
    public Optional<Written> written(String ending, FeedFormat.Place place) {
        return FeedFormat.of(ending).map(format -> new Written(format.mediaType(), format.write(this, place)));
    }
}
