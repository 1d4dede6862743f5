package org.lunchroom.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** The log of what was done on the ladder: who, when, why; each line is in the audit record as well. */
@Singleton
public class Measures {
    /** The entry in the hosts' stream that something on the moderators' desk has changed. */
    public static final String DESK = "desk.changed";

    private static final int MINE = 200;

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Audit audit;
    private final Rooms rooms;
    private final MeasureStore store = new MeasureStore();

    @Inject
    public Measures(Database database, Clock clock, Journal journal, Audit audit, Rooms rooms) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.audit = audit;
        this.rooms = rooms;
    }

    /** Refuses who neither runs the room nor hosts something in it. */
    public void refuseOthers(Viewer viewer, Room room) {
        if (!rooms.hosts(viewer, room)) {
            throw Problem.forbidden("Only those who run the room do this.");
        }
    }

    /** A measure with an id and a time. */
    public Measure drawn(Viewer actor, Room room, Step kind, UUID person, UUID message, Reason reason, String note) {
        return drawn(actor, room, kind, person, message, reason, note, "", "");
    }

    /** The same, with the words suggested and what undoing needs. */
    public Measure drawn(
            Viewer actor,
            Room room,
            Step kind,
            UUID person,
            UUID message,
            Reason reason,
            String note,
            String words,
            String before) {
        return new Measure(
                Ids.next(),
                room.id(),
                kind,
                actor.person(),
                person,
                message,
                reason,
                note,
                words,
                before,
                clock.instant(),
                null,
                null,
                null);
    }

    /** Writes it down. Streams are locked later: tell the desk last. */
    public void note(Handle handle, Viewer actor, Room room, Measure measure) {
        store.insert(handle, measure);
        record(handle, actor, room, "moderation." + measure.kind().text(), measure);
    }

    /** Writes down that it is undone; refuses whoever comes second. */
    public void noteUndone(Handle handle, Viewer actor, Room room, Measure measure) {
        if (!store.undo(handle, measure.id(), actor.person(), clock.instant())) {
            throw Problem.conflict("undone-already", "Somebody has undone this already.");
        }
        record(handle, actor, room, "moderation.undone", measure);
    }

    /** Writes down that its author took a suggestion; refuses the second time. */
    public void noteAccepted(Handle handle, Viewer author, Room room, Measure measure) {
        if (!store.accept(handle, measure.id(), clock.instant())) {
            throw Problem.conflict("not-open", "This suggestion is not open any more.");
        }
        record(handle, author, room, "moderation.accepted", measure);
    }

    private void record(Handle handle, Viewer actor, Room room, String act, Measure measure) {
        var facts = Map.of("room", room.tag(), "reason", measure.reason().text());
        audit.record(handle, actor, act, measure.id(), measure.person(), facts);
    }

    /** Tells the room's moderators to look at their desk again; the last thing in a transaction. */
    public void tellDesk(Handle handle, UUID actor, UUID room) {
        journal.append(handle, StreamId.hosts(room), DESK, room, actor, Map.of());
    }

    public Measure find(Room room, UUID id) {
        return find(id).filter(found -> found.room().equals(room.id())).orElseThrow(Problem::notFound);
    }

    public Optional<Measure> find(UUID id) {
        return database.read(handle -> store.byId(handle, id));
    }

    public List<Measure> all(List<UUID> ids) {
        return database.read(handle -> store.all(handle, ids));
    }

    /** What was done in a room, newest first. */
    public List<Measure> log(Room room, Instant before, int limit) {
        return database.read(handle -> store.ofRoom(handle, room.id(), before, limit));
    }

    /** What concerns a person, in every room. */
    public List<Measure> concerning(UUID person) {
        return database.read(handle -> store.concerning(handle, person, MINE));
    }

    /** What stands in the parking lot, or is hidden. */
    public List<Measure> aside(Room room, Step kind, int limit) {
        return database.read(handle -> store.aside(handle, room.id(), kind.text(), limit));
    }

    public List<Measure> standing(Room room, Step kind, int limit) {
        return database.read(handle -> store.standing(handle, room.id(), kind.text(), limit));
    }

    /** Refuses to do the same to the same person twice. */
    public void refuseTwice(Handle handle, Room room, UUID person, Step kind) {
        if (store.standing(handle, room.id(), person, kind.text()).isPresent()) {
            throw Problem.conflict("done-already", "This has been done already; see the log.");
        }
    }
}
