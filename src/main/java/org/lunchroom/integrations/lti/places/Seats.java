package org.lunchroom.integrations.lti.places;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.members.Members;

/**
 * Who is in a room by a course. The course gives and takes what it gave; what a host of the room said about somebody, or
 * another course, stays.
 */
@Singleton
public class Seats {
    private final Database database;
    private final Audit audit;
    private final Rooms rooms;
    private final Members members;
    private final SeatStore store = new SeatStore();

    @Inject
    public Seats(Database database, Audit audit, Rooms rooms, Members members) {
        this.database = database;
        this.audit = audit;
        this.rooms = rooms;
        this.members = members;
    }

    public List<Seat> of(UUID place) {
        return database.read(handle -> store.of(handle, place));
    }

    public Optional<Seat> of(UUID place, UUID person) {
        return database.read(handle -> store.find(handle, place, person));
    }

    /** Gives a person their place; false for somebody whom the room has banned. */
    public boolean give(Place place, UUID person, String subject, Role inCourse, boolean listed) {
        var role = place.hosted() ? inCourse : Role.PARTICIPANT;
        var room = rooms.byId(place.room());
        return database.write(handle -> {
            var before = store.find(handle, place.id(), person);
            if (before.filter(seat -> seat.role().runs() && role.compareTo(seat.role()) > 0)
                    .isPresent()) {
                // No longer an instructor there: what the course gave goes first.
                members.unseat(handle, room, person);
            }
            if (!members.seat(handle, room, person, role)) {
                return false;
            }
            boolean onList = listed || before.filter(Seat::listed).isPresent();
            store.put(handle, new Seat(place.id(), person, subject, role, onList));
            if (role.runs() && before.filter(seat -> seat.role() == role).isEmpty()) {
                var facts = Map.of("room", room.tag(), "role", role.text());
                audit.record(handle, null, "lti.seated", room.id(), person, facts);
            }
            return true;
        });
    }

    /** Takes a place away from somebody who is no longer in the course. */
    public void take(Place place, Seat seat) {
        database.run(handle -> taken(handle, place, seat));
    }

    private void taken(Handle handle, Place place, Seat seat) {
        store.remove(handle, seat);
        if (!store.elsewhere(handle, seat, place.room())) {
            var room = rooms.byId(place.room());
            members.unseat(handle, room, seat.person());
            audit.record(handle, null, "lti.unseated", room.id(), seat.person(), Map.of("room", room.tag()));
        }
    }
}
