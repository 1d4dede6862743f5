package org.lunchroom.rooms.guests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.session.Sessions;
import org.lunchroom.identity.session.SignIn.SignedIn;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Network;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * Lets people in by a room's code who have no account. They are asked nothing and get a name of the day; what they hold is
 * a session that ends with the guests' hours and a place in that one room. A code that nobody has, one of a room without
 * guests and one that was renewed are answered alike.
 */
@Singleton
public class Guests {
    private final Database database;
    private final Clock clock;
    private final People people;
    private final Sessions sessions;
    private final Rooms rooms;
    private final Entrances entrances;
    private final GuestHours hours;
    private final GuestLimits limits;
    private final EntranceStore store = new EntranceStore();
    private final GuestStore guests = new GuestStore();

    @Inject
    public Guests(
            Database database,
            Clock clock,
            People people,
            Sessions sessions,
            Rooms rooms,
            Entrances entrances,
            GuestHours hours,
            GuestLimits limits) {
        this.database = database;
        this.clock = clock;
        this.people = people;
        this.sessions = sessions;
        this.rooms = rooms;
        this.entrances = entrances;
        this.hours = hours;
        this.limits = limits;
    }

    /** Who came in, and where. */
    public record CameIn(SignedIn in, Room room) {}

    /** The room that a guest would come into by this code; else a 404 that does not say why. */
    public Room before(String typed, String address) {
        return rooms.byId(opened(typed, address).room());
    }

    /** Somebody comes in by this code. */
    public CameIn comeIn(String typed, String address) {
        var entrance = opened(typed, address);
        limits.comesIn(address);
        var room = rooms.byId(entrance.room());
        return database.write(handle -> {
            // Anew, with the row locked: whoever ends the hours waits for us, or we find them ended.
            var now = store.locked(handle, room.id())
                    .filter(still -> still.code().equals(entrance.code()))
                    .filter(this::isOpen)
                    .orElseThrow(Guests::noSuchCode);
            limits.refuseFull(guests.here(handle, room.id()));
            return new CameIn(seated(handle, room, now), room);
        });
    }

    private SignedIn seated(Handle handle, Room room, Entrance entrance) {
        var id = GuestIds.next();
        var name = GuestNames.next(entrance.language(), wanted -> guests.had(handle, room.id(), wanted));
        people.arrived(new Asserted(id, GuestIds.ISSUER, id.toString(), name, Set.of()));
        guests.insert(handle, id, room.id(), name, clock.instant());
        guests.join(handle, room.id(), id, clock.instant());
        var viewer = new Viewer(id, name, Set.of(Roles.GUEST));
        var left = Duration.between(clock.instant(), entrance.guestsUntil());
        return new SignedIn(viewer, sessions.openFor(viewer, left));
    }

    private Entrance opened(String typed, String address) {
        var network = Network.of(address);
        limits.tried(network);
        var entrance = entrances.by(typed).filter(this::isOpen).orElseThrow(Guests::noSuchCode);
        limits.right(network);
        return entrance;
    }

    private boolean isOpen(Entrance entrance) {
        return hours.allowed() && entrance.opensToGuests(clock.instant());
    }

    static Problem noSuchCode() {
        return Problem.of(404, "no-such-code", "No room lets anybody in by this code.");
    }

    /** The same for people of the house: their door is their account, and the code only says where to. */
    Optional<Room> named(Viewer viewer, String typed) {
        var who = viewer.person().toString();
        limits.tried(who);
        var room =
                entrances.by(typed).map(entrance -> rooms.byId(entrance.room())).or(() -> tagged(typed));
        room.ifPresent(found -> limits.right(who));
        return room;
    }

    // "#feedbackchat" is no code, and it is plain what they want.
    private Optional<Room> tagged(String typed) {
        var tag = typed == null ? "" : typed.strip().replaceFirst("^#", "");
        return tag.isEmpty() || tag.length() > 60 ? Optional.empty() : rooms.called(tag);
    }
}
