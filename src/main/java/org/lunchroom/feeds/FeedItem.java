package org.lunchroom.feeds;

import java.time.Instant;
import java.util.List;

/**
 * One thing that is new, in plain words: a reader shows them wherever it likes, so there is no markup to run.
 *
 * @param id names it for good, among all items: "recap/01a2…"
 * @param address what opens
 * @param author null where nobody in particular is
 * @param updated when it last changed; readers show it again
 */
public record FeedItem(
        String id,
        String title,
        String address,
        String text,
        String author,
        List<String> tags,
        Instant published,
        Instant updated) {
    public FeedItem {
        title = Letters.fit(title);
        address = Letters.href(address);
        text = Letters.fit(text);
        author = author == null ? null : Letters.fit(author);
        tags = tags.stream().map(Letters::fit).toList();
    }
}
