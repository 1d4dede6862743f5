package org.lunchroom.bookmarks.shelves;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.bookmarks.Bookmark;
import org.lunchroom.bookmarks.Reach;
import org.lunchroom.bookmarks.SavedBy;
import org.lunchroom.bookmarks.ShownBookmarks;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.rooms.Room;

/**
 * Links as a whole audience sees them: what only one of them may see (their own bookmarks, their other rooms) is neither
 * shown nor counted, so that the same may be sent to all.
 */
@Singleton
public class CommonLinks {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Database database;
    private final Items items;
    private final ShownBookmarks bookmarks;
    private final ShelfStore store = new ShelfStore();

    @Inject
    public CommonLinks(Database database, Items items, ShownBookmarks bookmarks) {
        this.database = database;
        this.items = items;
        this.bookmarks = bookmarks;
    }

    /** These pages on a room's shelf, for all who may read it; what is not there, or was dropped, is left out. */
    public List<Shelf.Item> onShelf(Room room, Collection<UUID> pages) {
        var rows = database.read(handle -> pages.stream()
                .flatMap(page -> store.rows(handle, new WhichItems(room.id(), null, page, false, null, 1)).stream())
                .toList());
        return rows.isEmpty() ? List.of() : items.of(readers(room), room, rows);
    }

    /** The newest on a room's shelf, for all who may read it; what is pinned comes first. */
    public List<Shelf.Item> newest(Room room, int limit) {
        var rows =
                database.read(handle -> store.rows(handle, new WhichItems(room.id(), null, null, false, null, limit)));
        return items.of(readers(room), room, rows);
    }

    /** These pages as they were saved for everyone; those that nobody saved so are left out. */
    public List<Shelf.Item> forEveryone(Collection<UUID> pages) {
        var reach = new Reach(NOBODY, List.of());
        var by = bookmarks.savedBy(reach, pages);
        return bookmarks.seen(reach, pages).stream().collect(Collectors.groupingBy(Bookmark::page)).values().stream()
                .flatMap(saved -> item(saved, by.getOrDefault(saved.get(0).page(), SavedBy.NOBODY)).stream())
                .toList();
    }

    /** Pages that were saved for everyone since then, by most people first. */
    public List<UUID> savedForEveryone(Instant since, int limit) {
        return database.read(handle -> store.savedForEveryone(handle, since, limit));
    }

    private static Reach readers(Room room) {
        return new Reach(NOBODY, List.of(room.id()));
    }

    private static java.util.Optional<Shelf.Item> item(List<Bookmark> saved, SavedBy by) {
        var newest = saved.get(saved.size() - 1);
        return WebAddress.of(saved.get(0).address())
                .map(address -> new Shelf.Item(
                        newest.page(),
                        address.href(),
                        address.site(),
                        saved.stream()
                                .map(Bookmark::title)
                                .filter(title -> !title.isEmpty())
                                .findFirst()
                                .orElse(address.shown()),
                        null,
                        null,
                        newest.savedAt(),
                        0,
                        null,
                        List.of(),
                        by,
                        null,
                        null));
    }
}
