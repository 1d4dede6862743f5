package org.lunchroom.qanda.setup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.qanda.Way;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** How a room takes asks: from when to when, in which ways, and who approves. */
@Singleton
public class Qanda {
    /** The entry that says it was set up otherwise. */
    public static final String CHANGED = "qanda.changed";

    private static final int FEW = 8;

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Audit audit;
    private final Rooms rooms;
    private final QandaStore store = new QandaStore();

    @Inject
    public Qanda(Database database, Clock clock, Journal journal, Audit audit, Rooms rooms) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.audit = audit;
        this.rooms = rooms;
    }

    public QandaSetting of(UUID room) {
        return database.read(handle -> store.find(handle, room)).orElseGet(() -> QandaSetting.none(room));
    }

    /** Whether one may ask and vote now. */
    public boolean isOpen(QandaSetting setting) {
        return setting.isOpen(clock.instant());
    }

    /** Whether so few are in the room that not storing a name hides little. */
    public boolean isTiny(Room room) {
        return rooms.size(room) < FEW;
    }

    /** Sets it up; two hosts at once do not overwrite each other. */
    public QandaSetting set(Viewer viewer, Room room, NewSetting wanted, String ifMatch) {
        refuseOthers(viewer, room);
        var before = of(room.id());
        Version.needed(before.version(), ifMatch);
        var after = wanted.checked(before);
        database.run(handle -> {
            if (!store.keep(handle, after)) {
                throw Version.edited();
            }
            audit.record(handle, viewer, "qanda.set", room.id(), facts(room, after));
            journal.append(handle, StreamId.room(room.id()), CHANGED, room.id(), viewer.person(), Map.of());
        });
        return after;
    }

    private static Map<String, String> facts(Room room, QandaSetting setting) {
        var ways = setting.ways().stream().map(Way::text).toList();
        return Map.of(
                "room", room.tag(), "ways", String.join(" ", ways), "approvers", String.valueOf(setting.approvers()));
    }

    /** Only whoever runs the room works the queue. */
    public void refuseOthers(Viewer viewer, Room room) {
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only those who run the room do this.");
        }
    }

    /** Everything that happens to a room's asks comes through here: one at a time, so that of two at once one wins. */
    public QandaSetting locked(Handle handle, UUID room) {
        return store.locked(handle, room).orElseThrow(Problem::notFound);
    }

    /** The same, for what is possible only while it is open. */
    public QandaSetting lockedOpen(Handle handle, UUID room) {
        return store.locked(handle, room).filter(this::isOpen).orElseThrow(Qanda::closed);
    }

    /** A chat is at this step for questions, or at none (null): then what a step opened is closed. True if that changes it. */
    public boolean at(Handle handle, UUID room, UUID step) {
        var before = store.locked(handle, room);
        if (step == null && before.isEmpty()) {
            return false;
        }
        if (before.isEmpty()) {
            store.keep(handle, QandaSetting.forSteps(room));
        }
        var setting = store.locked(handle, room).orElseThrow(Problem::notFound);
        if (Objects.equals(setting.step(), step)) {
            return false;
        }
        store.at(handle, setting.at(step));
        return true;
    }

    /** Tells everybody in the room; call it last. */
    public void tell(Handle handle, UUID room) {
        journal.append(handle, StreamId.room(room), CHANGED, room, null, Map.of());
    }

    private static Problem closed() {
        return Problem.conflict("qanda-closed", "Questions and votes are not taken now.");
    }
}
