package org.lunchroom.bookmarks.news;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.lunchroom.bookmarks.WhichBookmarks;
import org.lunchroom.feeds.Feed;
import org.lunchroom.feeds.FeedSource;
import org.lunchroom.feeds.FeedWords;
import org.lunchroom.feeds.rooms.RoomPages;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;

/** A person's own bookmarks, to have them elsewhere too. */
@Singleton
public class OwnFeed implements FeedSource {
    private final SavedItems items;
    private final RoomPages pages;

    @Inject
    public OwnFeed(SavedItems items, RoomPages pages) {
        this.items = items;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return "bookmarks";
    }

    /** There is one, which has no name. */
    @Override
    public Optional<Feed> feed(Viewer viewer, String name, Language language) {
        if (!name.isEmpty()) {
            return Optional.empty();
        }
        var mine = new WhichBookmarks(true, null, false, null, null, MOST);
        var id = "bookmarks/" + viewer.person();
        var title = FeedWords.in(language).say("bookmarks", Map.of("name", viewer.name()));
        return Optional.of(new Feed(id, title, pages.ours("/bookmarks.html"), language, items.of(viewer, mine)));
    }
}
