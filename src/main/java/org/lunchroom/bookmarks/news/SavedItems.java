package org.lunchroom.bookmarks.news;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.bookmarks.Bookmarks;
import org.lunchroom.bookmarks.ShownBookmark;
import org.lunchroom.bookmarks.ShownBookmarks;
import org.lunchroom.bookmarks.WhichBookmarks;
import org.lunchroom.feeds.FeedItem;
import org.lunchroom.identity.Viewer;

/** Bookmarks as items of a feed. */
@Singleton
public class SavedItems {
    private final Bookmarks bookmarks;
    private final ShownBookmarks shown;

    @Inject
    public SavedItems(Bookmarks bookmarks, ShownBookmarks shown) {
        this.bookmarks = bookmarks;
        this.shown = shown;
    }

    List<FeedItem> of(Viewer viewer, WhichBookmarks which) {
        return shown.show(viewer, bookmarks.list(viewer, which)).stream()
                .map(SavedItems::item)
                .toList();
    }

    private static FeedItem item(ShownBookmark one) {
        var words = Stream.of(one.note(), one.description())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new FeedItem(
                "bookmark/" + one.id(),
                one.title(),
                one.address(),
                words,
                one.by() == null ? null : one.by().name(),
                one.tags(),
                one.savedAt(),
                one.savedAt());
    }
}
