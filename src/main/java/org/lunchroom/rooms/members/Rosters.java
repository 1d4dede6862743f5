package org.lunchroom.rooms.members;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * Who is on a room's roster: where the roster decides, they post and others read. It holds also people who have not come
 * yet, and nobody but those who run the room reads it.
 */
@Singleton
public class Rosters {
    private final Database database;
    private final Journal journal;
    private final Audit audit;
    private final People people;
    private final Rooms rooms;
    private final RosterStore store = new RosterStore();

    @Inject
    public Rosters(Database database, Journal journal, Audit audit, People people, Rooms rooms) {
        this.database = database;
        this.journal = journal;
        this.audit = audit;
        this.people = people;
        this.rooms = rooms;
    }

    /** By name. */
    public List<Person> of(Viewer viewer, Room room) {
        refuseOthers(viewer, room);
        return people.named(database.read(handle -> store.of(handle, room.id()))).values().stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    /** From now on they may post here, once they have joined. */
    public void add(Viewer viewer, Room room, UUID person) {
        people.find(person);
        if (GuestIds.isOne(person)) {
            throw Problem.conflict("guest", "A guest of the day is on no roster.");
        }
        change(viewer, room, person, "roster.added", handle -> store.add(handle, room.id(), person));
    }

    public void remove(Viewer viewer, Room room, UUID person) {
        change(viewer, room, person, "roster.removed", handle -> store.remove(handle, room.id(), person));
    }

    private void change(Viewer viewer, Room room, UUID person, String act, Function<Handle, Boolean> change) {
        refuseOthers(viewer, room);
        database.run(handle -> {
            if (change.apply(handle)) {
                audit.record(handle, viewer, act, room.id(), person, Map.of("room", room.tag()));
                // Their pages ask anew what they may do.
                journal.append(handle, StreamId.room(room.id()), "member.changed", person, viewer.person(), Map.of());
                database.afterCommit(() -> rooms.forget(room, person));
            }
        });
    }

    private void refuseOthers(Viewer viewer, Room room) {
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only hosts and moderators of the room keep its roster.");
        }
    }
}
