package org.lunchroom.search.sources;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.bookmarks.Bookmark;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.bookmarks.Bookmarks;
import org.lunchroom.bookmarks.ShownBookmarks;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.search.index.Findable;
import org.lunchroom.search.index.Kind;
import org.lunchroom.search.index.Reader;
import org.lunchroom.search.index.Source;

/** Links that people keep, each person's on its own: who sees which of them is decided when somebody asks. */
@Singleton
public class LinkSource implements Source {
    private final Bookmarks bookmarks;
    private final ShownBookmarks shown;

    @Inject
    public LinkSource(Bookmarks bookmarks, ShownBookmarks shown) {
        this.bookmarks = bookmarks;
        this.shown = shown;
    }

    @Override
    public Kind kind() {
        return Kind.LINK;
    }

    @Override
    public boolean tells(Entry entry) {
        return entry.type().equals(Bookmarks.CHANGED);
    }

    @Override
    public List<Findable> now(Collection<UUID> ids) {
        var tags = shown.tags(ids);
        return bookmarks.all(ids).stream()
                .map(bookmark -> findable(bookmark, tags.getOrDefault(bookmark.id(), List.of())))
                .toList();
    }

    private static Findable findable(Bookmark bookmark, List<String> tags) {
        var site = new WebAddress(bookmark.address(), "").site();
        return new Findable(
                Kind.LINK,
                bookmark.id(),
                readers(bookmark),
                bookmark.audience() == Audience.ROOM ? bookmark.room() : null,
                bookmark.person(),
                List.of(
                        bookmark.title(),
                        bookmark.description(),
                        bookmark.note(),
                        String.join(" ", tags),
                        site == null ? "" : site),
                tags.stream().map(BookmarkTag::folded).distinct().toList(),
                Set.of("link", "bookmark"),
                bookmark.savedAt(),
                0,
                bookmark.page());
    }

    private static Set<Reader> readers(Bookmark bookmark) {
        var owner = Reader.only(bookmark.person());
        return switch (bookmark.audience()) {
            case ME -> Set.of(owner);
            case ROOM -> Set.of(owner, Reader.ofRoom(bookmark.room()));
            case GROUP -> Set.of(owner, Reader.ofGroup(bookmark.forGroup()));
            case EVERYONE -> Set.of(owner, Reader.EVERYBODY);
        };
    }
}
