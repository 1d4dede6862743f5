package org.lunchroom.rooms.guests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.session.Sessions;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * The hours in which a room lets guests in: from when a host says so until one ends them, the chat in the room closes, or
 * twelve hours are over. At their end every guest is out, on every node within two seconds.
 */
@Singleton
public class GuestHours {
    static final String DAY = "guests.day";
    static final String CHANGED = "guests.changed";

    private static final Duration LONGEST = Duration.ofHours(12);

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Due due;
    private final Audit audit;
    private final Sessions sessions;
    private final Rooms rooms;
    private final Entrances entrances;
    private final boolean allowed;
    private final EntranceStore store = new EntranceStore();
    private final GuestStore guests = new GuestStore();

    @Inject
    public GuestHours(
            Database database,
            Clock clock,
            Journal journal,
            Due due,
            Audit audit,
            Sessions sessions,
            Rooms rooms,
            Entrances entrances,
            GuestSettings settings) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.due = due;
        this.audit = audit;
        this.sessions = sessions;
        this.rooms = rooms;
        this.entrances = entrances;
        this.allowed = settings.allowed();
    }

    /** Whether the installation lets rooms have guests at all. */
    public boolean allowed() {
        return allowed;
    }

    /** Lets guests in from now on, with names in this language; again, the hours begin anew. */
    public Entrance begin(Viewer viewer, Room room, String language) {
        entrances.refuseOthers(viewer, room);
        if (!allowed) {
            throw Problem.conflict("guests-forbidden", "Whoever runs Lunchroom here lets no guests in.");
        }
        if (!GuestNames.LANGUAGES.contains(language)) {
            throw Problem.invalid("language", "Choose one of ar, de, en, es, fr.");
        }
        entrances.of(room);
        var until = clock.instant().plus(LONGEST);
        return database.write(handle -> {
            // The due row before the entrance, always: the clock, which ends the hours, comes that way.
            due.at(handle, DAY, room.id(), until);
            store.locked(handle, room.id());
            store.open(handle, room.id(), language, until);
            audit.record(handle, viewer, "guests.admitted", room.id(), Map.of("room", room.tag()));
            tell(handle, room.id(), viewer.person());
            return store.of(handle, room.id()).orElseThrow();
        });
    }

    /** Ends them: who came in as a guest is out. */
    public Entrance end(Viewer viewer, Room room) {
        entrances.refuseOthers(viewer, room);
        entrances.of(room);
        return database.write(handle -> {
            var told = ended(handle, room.id(), viewer.person());
            audit.record(handle, viewer, "guests.ended", room.id(), Map.of("room", room.tag()));
            told.run();
            return store.of(handle, room.id()).orElseThrow();
        });
    }

    /** How many guests are in a room. */
    public int here(Room room) {
        return database.read(handle -> guests.here(handle, room.id()));
    }

    /**
     * Ends them in a larger transaction.
     *
     * @param actor null when the clock did it
     * @return what tells of it, to be run last
     */
    public Runnable ended(Handle handle, UUID room, UUID actor) {
        due.never(handle, DAY, room);
        var open = store.locked(handle, room).filter(entrance -> entrance.guestsUntil() != null);
        if (open.isEmpty()) {
            return () -> {};
        }
        var people = guests.present(handle, room);
        sessions.endAll(handle, people);
        guests.leave(handle, room, clock.instant());
        store.close(handle, room);
        var left = rooms.byId(room);
        database.afterCommit(() -> people.forEach(person -> rooms.forget(left, person)));
        return () -> tell(handle, room, actor);
    }

    private void tell(Handle handle, UUID room, UUID actor) {
        database.afterCommit(() -> entrances.forget(room));
        journal.append(handle, StreamId.room(room), CHANGED, room, actor, Map.of());
    }
}
