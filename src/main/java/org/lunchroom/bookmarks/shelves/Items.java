package org.lunchroom.bookmarks.shelves;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.bookmarks.Bookmark;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.bookmarks.Reach;
import org.lunchroom.bookmarks.SavedBy;
import org.lunchroom.bookmarks.ShownBookmarks;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.web.KnownPages;
import org.lunchroom.kernel.web.Preview;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.rooms.Room;

/** Makes what a viewer sees of pages on a shelf, with as many queries for many as for one. */
@Singleton
public class Items {
    private final Database database;
    private final Shares shares;
    private final ShownBookmarks bookmarks;
    private final KnownPages pages;
    private final ShelfStore store = new ShelfStore();

    @Inject
    public Items(Database database, Shares shares, ShownBookmarks bookmarks, KnownPages pages) {
        this.database = database;
        this.shares = shares;
        this.bookmarks = bookmarks;
        this.pages = pages;
    }

    /** All that is known of a page. */
    private record Known(
            Row row, List<Shares.Share> shares, List<Bookmark> saved, Map<UUID, List<String>> tags, SavedBy by) {
        Stream<Bookmark> forRoom(Room room) {
            return saved.stream()
                    .filter(bookmark ->
                            bookmark.audience() == Audience.ROOM && room.id().equals(bookmark.room()));
        }
    }

    List<Shelf.Item> of(Viewer viewer, Room room, List<Row> rows) {
        return of(bookmarks.reach(viewer), room, rows);
    }

    /** As somebody sees them who sees this much of bookmarks. */
    List<Shelf.Item> of(Reach reach, Room room, List<Row> rows) {
        var ids = rows.stream().map(Row::page).toList();
        var said = shares.of(database.read(handle -> store.links(handle, room.id(), ids)), rows);
        Map<UUID, List<Bookmark>> saved =
                bookmarks.seen(reach, ids).stream().collect(Collectors.groupingBy(Bookmark::page));
        var tags = bookmarks.tags(
                saved.values().stream().flatMap(List::stream).map(Bookmark::id).toList());
        var by = bookmarks.savedBy(reach, ids);
        var known = rows.stream()
                .map(row -> new Known(
                        row,
                        said.getOrDefault(row.page(), List.of()),
                        saved.getOrDefault(row.page(), List.of()),
                        tags,
                        by.getOrDefault(row.page(), SavedBy.NOBODY)))
                .toList();
        var previews = pages.of(
                known.stream().flatMap(one -> address(room, one).stream()).toList());
        return known.stream()
                .flatMap(one -> item(reach, room, one, previews).stream())
                .toList();
    }

    // A message that was removed a moment ago leaves nothing to show, although its link may still be counted.
    private static Optional<Shelf.Item> item(Reach reach, Room room, Known known, Map<String, Preview> previews) {
        return address(room, known)
                .map(address -> new Shelf.Item(
                        known.row.page(),
                        address.href(),
                        address.site(),
                        title(room, known, previews.get(address.key())).orElse(address.shown()),
                        known.row.pinnedAt() == null ? null : true,
                        known.row.droppedAt() == null ? null : true,
                        known.row.newest(),
                        known.shares.size(),
                        known.shares.isEmpty() ? null : known.shares.get(0).shown(),
                        tags(room, known),
                        known.by,
                        known.saved.stream()
                                .filter(bookmark -> bookmark.person().equals(reach.person()))
                                .map(Bookmark::id)
                                .findFirst()
                                .orElse(null),
                        previews.get(address.key())));
    }

    // Of the spellings that everybody in the room may see: another's may tell where somebody came from.
    private static Optional<WebAddress> address(Room room, Known known) {
        var said = known.shares.stream().map(share -> share.link().href());
        var saved = known.forRoom(room).map(Bookmark::address);
        return Stream.concat(said, saved).findFirst().flatMap(WebAddress::of);
    }

    private static Optional<String> title(Room room, Known known, Preview preview) {
        var hosts = Stream.of(known.row.title());
        var said = known.shares.stream().map(share -> share.link().title());
        var saved = Stream.concat(known.forRoom(room), known.saved.stream()).map(Bookmark::title);
        var page = Stream.ofNullable(preview).map(Preview::title);
        return Stream.concat(Stream.concat(hosts, said), Stream.concat(saved, page))
                .filter(Objects::nonNull)
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private static List<String> tags(Room room, Known known) {
        var saved = known.forRoom(room)
                .map(bookmark -> known.tags.getOrDefault(bookmark.id(), List.of()))
                .flatMap(Collection::stream);
        var said = known.shares.stream().map(Shares.Share::tags).flatMap(Collection::stream);
        var tags = new ArrayList<String>();
        var folded = new java.util.HashSet<String>();
        Stream.concat(saved, said)
                .filter(tag -> folded.add(BookmarkTag.folded(tag)))
                .forEach(tags::add);
        return tags;
    }
}
