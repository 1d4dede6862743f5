package org.lunchroom.bookmarks.shelves;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lunchroom.audit.Audit;
import org.lunchroom.bookmarks.BookmarkSearch;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.bookmarks.Place;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** The shelf of a room: for whoever may read the room; its hosts tidy it. */
@Singleton
public class Shelves {
    private static final int TITLE = 500;
    private static final int TAGS = 30;
    private static final int SEARCHED = 2_000;
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Audit audit;
    private final Items items;
    private final ShelfStore store = new ShelfStore();

    @Inject
    public Shelves(Database database, Clock clock, Rooms rooms, Audit audit, Items items) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.audit = audit;
        this.items = items;
    }

    /** Hosts' words for a page and its place; null leaves them as they are. */
    public record Tidying(String title, Boolean pinned) {}

    /** What stands on the shelf, what is pinned first, then the newest; for hosts also what they dropped. */
    public Shelf shelf(Viewer viewer, Room room, String tag, boolean dropped, Place before, int limit) {
        return shelf(viewer, room, new WhichItems(room.id(), folded(tag), null, dropped, before, limit));
    }

    /** What stands on the shelf and is there no more. */
    public Shelf dead(Viewer viewer, Room room, String tag, Place before, int limit) {
        return shelf(viewer, room, new WhichItems(room.id(), folded(tag), null, false, true, before, limit));
    }

    /** What comes first among what was searched. */
    public enum Order {
        NEWEST,
        MOST_SAVED;

        private Comparator<Shelf.Item> first() {
            var newest = Comparator.comparing(Shelf.Item::at);
            var saved =
                    Comparator.comparingInt((Shelf.Item item) -> item.savedBy().count());
            return this == NEWEST
                    ? newest.reversed()
                    : saved.thenComparing(newest).reversed();
        }
    }

    /** What fits of the newest links on the shelf; all that its readers see of them is searched. */
    public Shelf searched(
            Viewer viewer, Room room, String tag, Predicate<BookmarkSearch.Facts> query, Order order, int limit) {
        var whole = shelf(viewer, room, new WhichItems(room.id(), folded(tag), null, false, null, SEARCHED));
        var found = whole.items().stream()
                .filter(item -> query.test(Searched.facts(room, item)))
                .sorted(order.first())
                .limit(limit)
                .toList();
        return new Shelf(whole.room(), whole.links(), whole.people(), whole.runs(), found, whole.tags(), null);
    }

    private static String folded(String tag) {
        return tag == null ? null : BookmarkTag.folded(BookmarkTag.cleaned(tag));
    }

    private Shelf shelf(Viewer viewer, Room room, WhichItems which) {
        boolean runs = rooms.hosts(viewer, room);
        if (which.dropped() && !runs) {
            throw Problem.forbidden("Only hosts see what was taken off the shelf.");
        }
        int limit = which.limit();
        var rows = database.read(handle -> store.rows(handle, which));
        var size = database.read(handle -> store.size(handle, room.id()));
        var tags = database.read(handle -> store.tags(handle, room.id(), TAGS));
        return new Shelf(
                room.tag(),
                size.links(),
                size.people(),
                runs,
                items.of(viewer, room, rows),
                tags,
                rows.size() < limit ? null : after(rows.get(limit - 1)));
    }

    // After what is pinned comes the newest of the rest.
    private static String after(Row last) {
        return new Place(last.pinnedAt() == null ? last.newest() : NEVER, last.page()).cursor();
    }

    /** Gives a page other words or another place. */
    public Shelf.Item tidy(Viewer viewer, Room room, UUID page, Tidying wanted) {
        var title = wanted.title() == null ? null : Check.optionalText("title", wanted.title(), TITLE);
        change(
                viewer,
                room,
                page,
                "shelf.tidied",
                row -> new Row(
                        row.page(),
                        row.addressHash(),
                        row.newest(),
                        title == null ? row.title() : title,
                        wanted.pinned() == null ? row.pinnedAt() : wanted.pinned() ? clock.instant() : null,
                        row.droppedAt()));
        return items.of(viewer, room, List.of(row(room, page, false))).stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Takes a page off the shelf, however often it is shared; bookmarks of it stay with their people. */
    public void drop(Viewer viewer, Room room, UUID page) {
        refuseOthers(viewer, room);
        if (!dropped(room, page)) {
            change(
                    viewer,
                    room,
                    page,
                    "shelf.dropped",
                    row -> new Row(row.page(), row.addressHash(), row.newest(), row.title(), null, clock.instant()));
        }
    }

    /** Puts it back. */
    public void restore(Viewer viewer, Room room, UUID page) {
        refuseOthers(viewer, room);
        if (dropped(room, page)) {
            var row = row(room, page, true);
            mark(
                    viewer,
                    room,
                    "shelf.restored",
                    new Row(row.page(), row.addressHash(), row.newest(), row.title(), row.pinnedAt(), null));
        }
    }

    private void change(Viewer viewer, Room room, UUID page, String act, UnaryOperator<Row> change) {
        var row = row(room, page, false);
        refuseOthers(viewer, room);
        mark(viewer, room, act, change.apply(row));
    }

    private void mark(Viewer viewer, Room room, String act, Row row) {
        database.run(handle -> {
            store.mark(handle, room.id(), row);
            audit.record(handle, viewer, act, row.page(), Map.of("room", room.tag()));
        });
    }

    private Row row(Room room, UUID page, boolean dropped) {
        return database
                .read(handle -> store.rows(handle, new WhichItems(room.id(), null, page, dropped, null, 1)))
                .stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private boolean dropped(Room room, UUID page) {
        return database.read(handle -> store.dropped(handle, room.id(), page)).isPresent();
    }

    private void refuseOthers(Viewer viewer, Room room) {
        if (!rooms.hosts(viewer, room)) {
            throw Problem.forbidden("Only hosts tidy the shelf of this room.");
        }
    }
}
