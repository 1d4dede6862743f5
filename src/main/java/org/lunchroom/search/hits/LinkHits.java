package org.lunchroom.search.hits;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.bookmarks.Bookmarks;
import org.lunchroom.bookmarks.ShownBookmark;
import org.lunchroom.bookmarks.ShownBookmarks;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Rooms;

/** Links that were found. */
@Singleton
public class LinkHits implements HitsOfKind {
    private final Bookmarks bookmarks;
    private final ShownBookmarks shown;
    private final Rooms rooms;

    @Inject
    public LinkHits(Bookmarks bookmarks, ShownBookmarks shown, Rooms rooms) {
        this.bookmarks = bookmarks;
        this.shown = shown;
        this.rooms = rooms;
    }

    @Override
    public List<Hit> of(Viewer viewer, List<UUID> ids, Marking marking) {
        return shown.show(viewer, bookmarks.seen(viewer, ids)).stream()
                .map(bookmark -> hit(viewer, bookmark, marking))
                .toList();
    }

    private Hit hit(Viewer viewer, ShownBookmark bookmark, Marking marking) {
        var text = Stream.of(bookmark.note(), bookmark.description())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new Hit(
                "link",
                bookmark.id(),
                bookmark.room() == null
                        ? null
                        : rooms.find(viewer, bookmark.room())
                                .map(room -> new Hit.In(room.tag(), room.title()))
                                .orElse(null),
                bookmark.by(),
                bookmark.savedAt(),
                null,
                null,
                marking.whole(bookmark.title()),
                marking.excerpt(text),
                null,
                null,
                bookmark.address(),
                bookmark.site(),
                bookmark.tags(),
                bookmark.savedBy().count(),
                null);
    }
}
