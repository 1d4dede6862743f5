package org.lunchroom.communities.pages;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Rooms;

/**
 * Pages that a community builds from its own posts. Whoever may post picks one; who runs the room puts them in order, with
 * headings between. A page holds no words of a post: what is edited is otherwise there too, and what is removed is gone.
 */
@Singleton
public class SharedPages {
    /** The entry that says that one has changed. */
    public static final String CHANGED = "page.changed";

    private static final int MOST = 50;
    private static final int MOST_BLOCKS = 200;

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Rooms rooms;
    private final Messages messages;
    private final OnlyOnce onlyOnce;
    private final PageStore store = new PageStore();

    @Inject
    public SharedPages(Database database, Clock clock, Journal journal, Rooms rooms, Messages messages) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.rooms = rooms;
        this.messages = messages;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** A page with its parts in order. */
    public record Whole(SharedPage page, List<Block> blocks) {}

    /** Begins one, once: a retry with the same key answers with the first. */
    public OnlyOnce.Made begin(Viewer viewer, Room room, String title, String key) {
        refuseOthers(viewer, room);
        if (room.kind() != RoomKind.COMMUNITY) {
            throw Problem.conflict("no-community", "Only communities build pages.");
        }
        var now = now();
        var page =
                new SharedPage(Ids.next(), room.id(), PageTitles.checked("title", title), viewer.person(), now, now, 1);
        return database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "page", () -> {
            var entries = journal.begin(handle, StreamId.room(room.id()));
            store.insert(handle, page);
            entries.add(CHANGED, page.id(), viewer.person(), Map.of());
            journal.write(handle, entries);
            return page.id();
        }));
    }

    /** Those of a room that the viewer reads; what changed last comes first. */
    public List<SharedPage> list(Room room) {
        return database.read(handle -> store.of(handle, room.id(), MOST));
    }

    /** One of a room. */
    public Optional<Whole> find(UUID room, UUID id) {
        return database.read(handle -> store.byId(handle, id)
                .filter(page -> page.room().equals(room))
                .map(page -> new Whole(page, store.blocks(handle, id))));
    }

    /** Picks a post; one that is picked already stays where it is. */
    public Whole pick(Viewer viewer, Room room, UUID id, UUID message) {
        if (!rooms.speaks(viewer, room)) {
            throw Problem.forbidden("Who may post in this room picks posts for its pages.");
        }
        var post = messages.seen(viewer, room, message);
        if (post.removed() || post.rehearsal()) {
            throw Problem.invalid("no-such-message", "message", "There is no such message in this room.");
        }
        return change(viewer, room, id, null, before -> {
            if (before.stream().anyMatch(block -> message.equals(block.message()))) {
                return before;
            }
            var blocks = new ArrayList<>(before);
            refuseLong(blocks.size() + 1);
            blocks.add(new Block(Ids.next(), id, blocks.size(), null, message, viewer.person(), now()));
            return blocks;
        });
    }

    /** Takes a post off: who picked it, who wrote it, or who runs the room. A second time too. */
    public void drop(Viewer viewer, Room room, UUID id, UUID message) {
        change(viewer, room, id, null, before -> before.stream()
                .filter(block -> !message.equals(block.message()) || !mayDrop(viewer, room, block))
                .toList());
    }

    private boolean mayDrop(Viewer viewer, Room room, Block block) {
        boolean own = viewer.person().equals(block.putBy())
                || viewer.person().equals(messages.find(room, block.message()).author());
        if (!own && !rooms.runs(viewer, room)) {
            throw Problem.forbidden("Who picked a post, who wrote it and who runs the room take it off a page.");
        }
        return true;
    }

    /** Puts everything in order, with headings between; the edit must start from the version that there is. */
    public Whole arrange(Viewer viewer, Room room, UUID id, String ifMatch, PageOrder order) {
        refuseOthers(viewer, room);
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-needed", "Send If-Match with the ETag that your edit starts from.");
        }
        refuseLong(order.blocks() == null ? 0 : order.blocks().size());
        var arranging = new Arranging(order, id, viewer.person(), now());
        return change(viewer, room, id, new Edit(ifMatch.strip(), arranging.title()), arranging::of);
    }

    /** Takes a page away, a second time too; the posts stay where they were said. */
    public void remove(Viewer viewer, Room room, UUID id) {
        refuseOthers(viewer, room);
        if (find(room.id(), id).isPresent()) {
            database.run(handle -> {
                var entries = journal.begin(handle, StreamId.room(room.id()));
                store.delete(handle, id);
                entries.add(CHANGED, id, viewer.person(), Map.of());
                journal.write(handle, entries);
            });
        }
    }

    /** What an edit starts from, and the title that it gives; null where that stays. */
    private record Edit(String ifMatch, String title) {}

    // The stream first, as those who post do.
    private Whole change(Viewer viewer, Room room, UUID id, Edit edit, UnaryOperator<List<Block>> change) {
        if (find(room.id(), id).isEmpty()) {
            throw Problem.notFound();
        }
        database.run(handle -> {
            var entries = journal.begin(handle, StreamId.room(room.id()));
            if (changed(handle, id, edit, change)) {
                entries.add(CHANGED, id, viewer.person(), Map.of());
            }
            journal.write(handle, entries);
        });
        return find(room.id(), id).orElseThrow(Problem::notFound);
    }

    private boolean changed(Handle handle, UUID id, Edit edit, UnaryOperator<List<Block>> change) {
        var page = store.byId(handle, id).orElseThrow(Problem::notFound);
        if (edit != null && !edit.ifMatch().equals("\"" + page.version() + "\"")) {
            throw Problem.of(412, "edited-meanwhile", "Somebody else has changed this page since you opened it.");
        }
        var before = store.blocks(handle, id);
        var after = change.apply(before);
        if (edit == null && after.equals(before)) {
            return false;
        }
        store.put(handle, id, after);
        store.update(handle, page.titled(edit == null || edit.title() == null ? page.title() : edit.title(), now()));
        return true;
    }

    private static void refuseLong(int blocks) {
        if (blocks > MOST_BLOCKS) {
            throw Problem.invalid("too-many", "blocks", "A page has at most " + MOST_BLOCKS + " parts.");
        }
    }

    private void refuseOthers(Viewer viewer, Room room) {
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only hosts and moderators of the room begin its pages and put them in order.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
