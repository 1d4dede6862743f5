package org.lunchroom.bookmarks.news;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.bookmarks.WhichBookmarks;
import org.lunchroom.feeds.Feed;
import org.lunchroom.feeds.FeedSource;
import org.lunchroom.feeds.rooms.RoomPages;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;

/** All bookmarks with one tag that the person may see, whoever saved them. */
@Singleton
public class TagFeed implements FeedSource {
    private final SavedItems items;
    private final RoomPages pages;

    @Inject
    public TagFeed(SavedItems items, RoomPages pages) {
        this.items = items;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return "tag";
    }

    @Override
    public Optional<Feed> feed(Viewer viewer, String name, Language language) {
        var tag = BookmarkTag.cleaned(name);
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        var folded = BookmarkTag.folded(tag);
        var tagged = new WhichBookmarks(false, folded, false, null, null, MOST);
        var id = "tag/" + viewer.person() + "/" + folded;
        return Optional.of(new Feed(id, "#" + tag, pages.ours("/bookmarks.html"), language, items.of(viewer, tagged)));
    }
}
