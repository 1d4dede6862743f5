package org.lunchroom.rooms.guests;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.session.Sessions;
import org.lunchroom.journal.Journal;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** One server's guests, put together by hand. */
public final class TestGuests {
    public static final String ADDRESS = "192.0.2.7";

    public final Rooms rooms;
    public final Sessions sessions;
    public final Entrances entrances;
    public final GuestHours hours;
    public final Guests guests;
    public final GuestPart part;
    public final Due due;
    public final GuestSettings settings;

    public TestGuests(Database database, Clock clock, Journal journal, People people, Rooms rooms) {
        this(database, clock, journal, people, rooms, Map.of());
    }

    public TestGuests(
            Database database,
            Clock clock,
            Journal journal,
            People people,
            Rooms rooms,
            Map<String, String> environment) {
        this.rooms = rooms;
        var set = new Settings(name -> Optional.ofNullable(environment.get(name)));
        var signIn = new SignInSettings(set);
        settings = new GuestSettings(set, signIn);
        var audit = new Audit(database, clock);
        due = new Due(database, clock);
        sessions = new Sessions(database, people, clock, signIn);
        entrances = new Entrances(database, audit, rooms);
        hours = new GuestHours(database, clock, journal, due, audit, sessions, rooms, entrances, settings);
        guests = new Guests(
                database, clock, people, sessions, rooms, entrances, hours, new GuestLimits(settings, clock));
        part = new GuestPart(clock, entrances);
    }

    /** Somebody comes in by the room's code. */
    public Guests.CameIn comesInto(Room room) {
        return guests.comeIn(entrances.of(room).code(), ADDRESS);
    }

    public Viewer guestIn(Room room) {
        return comesInto(room).in().viewer();
    }

    /** Who a page with this session is, as the gate finds out. */
    public Optional<Viewer> behind(Guests.CameIn came) {
        return sessions.viewer(came.in().session().token());
    }

    public void doDueWork() {
        boolean more = true;
        while (more) {
            more = due.runNext(Map.of(GuestHours.DAY, new GuestDay(hours)));
        }
    }
}
