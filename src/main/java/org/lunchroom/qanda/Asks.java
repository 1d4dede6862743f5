package org.lunchroom.qanda;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.qanda.setup.Qanda;
import org.lunchroom.qanda.setup.QandaSetting;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.WordsRule;

/**
 * Takes asks and finds them again. What is asked strictly goes its own way through here, without the viewer: whatever
 * is written down on that way, they are not in it.
 */
@Singleton
public class Asks {
    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Qanda qanda;
    private final AskChanges changes;
    private final PostLimits limits;
    private final OnlyOnce onlyOnce;
    private final AskStore store = new AskStore();

    @Inject
    public Asks(Database database, Clock clock, Rooms rooms, Qanda qanda, AskChanges changes, PostLimits limits) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.qanda = qanda;
        this.changes = changes;
        this.limits = limits;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Asks once: a retry with the same key, or strictly with the same receipt, answers with what the first try made. */
    public Asked ask(Viewer viewer, Room room, NewAsk wanted, String key) {
        var way = Check.present("way", wanted.way());
        var words = WordsRule.checked(room, wanted.words());
        var receipt = Receipt.of(wanted);
        limits.take(viewer);
        return way == Way.STRICT ? strictly(room, words, receipt) : by(viewer, room, words, way, key);
    }

    private Asked by(Viewer viewer, Room room, String words, Way way, String key) {
        var made = database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "ask", () -> {
            var setting = open(handle, room, way);
            var ask = fresh(Ids.next(), room, way, viewer.person(), now(), words, setting);
            store.insert(handle, ask, null);
            changes.tellNew(handle, ask);
            return ask.id();
        }));
        return new Asked(byId(made.id()), made.now());
    }

    private Asked strictly(Room room, String words, Receipt receipt) {
        return database.write(handle -> {
            var before = store.byReceipt(handle, receipt.hash());
            return before.isPresent()
                    ? new Asked(sameRoom(room, before.get()), false)
                    : strictly(handle, room, words, receipt);
        });
    }

    private Asked strictly(Handle handle, Room room, String words, Receipt receipt) {
        var setting = open(handle, room, Way.STRICT);
        // Random and not in the order of time; the hour and no closer.
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var ask = fresh(UUID.randomUUID(), room, Way.STRICT, null, hour, words, setting);
        if (!store.insert(handle, ask, receipt.hash())) {
            // Two tries at once: the lock let the other one go first.
            return new Asked(
                    sameRoom(room, store.byReceipt(handle, receipt.hash()).orElseThrow(Problem::notFound)), false);
        }
        changes.tellNew(handle, ask);
        return new Asked(ask, true);
    }

    private static Ask sameRoom(Room room, Ask before) {
        if (!before.room().equals(room.id())) {
            throw Problem.conflict("receipt-used", "This receipt belongs to another ask. Make a new one.");
        }
        return before;
    }

    private QandaSetting open(Handle handle, Room room, Way way) {
        var setting = qanda.lockedOpen(handle, room.id());
        if (!setting.offers(way)) {
            throw Problem.invalid("way-not-offered", "way", "This room does not take questions in this way.");
        }
        return setting;
    }

    private static Ask fresh(
            UUID id, Room room, Way way, UUID asker, java.time.Instant at, String words, QandaSetting setting) {
        boolean waits = setting.approvers() > 0;
        var state = waits ? AskState.WAITING : AskState.APPROVED;
        return new Ask(
                id, room.id(), way, asker, at, words, null, state, waits ? null : at, 0, id, null, Outcome.NONE, 1);
    }

    // As exact as a cursor is.
    private java.time.Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The ask whoever looks: for code that decides itself what of it they see. */
    public Ask byId(UUID id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    public Optional<Ask> find(UUID id) {
        return database.read(handle -> store.byId(handle, id));
    }

    /** These asks whoever looks, in no order; ids that no ask has are left out. */
    public List<Ask> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : database.read(handle -> store.all(handle, ids));
    }

    /** Whose receipt this is. */
    public Optional<Ask> find(Receipt receipt) {
        return database.read(handle -> store.byReceipt(handle, receipt.hash()));
    }

    /** An ask of this room that the viewer may know of; else a 404. */
    public Ask seen(Viewer viewer, Room room, UUID id) {
        return find(id).filter(ask -> ask.room().equals(room.id()))
                .filter(ask -> isSeen(viewer, ask))
                .orElseThrow(Problem::notFound);
    }

    /** Whether somebody who reads its room may know of it: what waits only its asker, and who runs the room. */
    public boolean isSeen(Viewer viewer, Ask ask) {
        return ask.isKnown() || viewer.person().equals(ask.asker()) || rooms.hosts(viewer, rooms.byId(ask.room()));
    }

    /** A page of the asks that the viewer may know of. */
    public AskPage list(Viewer viewer, Room room, WhichAsks which) {
        boolean all = rooms.hosts(viewer, room);
        var found = database.read(handle -> store.list(handle, room.id(), viewer.person(), all, which));
        boolean full = found.size() == which.limit();
        return new AskPage(found, full ? Place.behind(found.get(found.size() - 1)) : null);
    }

    /** All asks of a room, also those that wait, oldest first. */
    public List<Ask> all(Room room) {
        return database.read(handle -> store.ofRoom(handle, room.id()));
    }

    /** Those that came onto the stage, or to an answer, while these steps of a chat were on; most votes first. */
    public List<Ask> atSteps(Collection<UUID> steps) {
        return steps.isEmpty() ? List.of() : database.read(handle -> store.atSteps(handle, steps));
    }

    public Optional<Ask> onStage(Room room) {
        return database.read(handle -> store.onStage(handle, room.id()));
    }
}
