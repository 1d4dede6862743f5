package org.lunchroom.rooms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.Journal;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.people.People;

/** Everything of rooms on a fresh database, put together by hand. */
public final class TestRooms implements AutoCloseable {
    public final MovableClock clock = MovableClock.standingAt(Instant.parse("2026-11-30T18:30:00Z"));
    public final Hints hints = new Hints();
    public final List<Occasion> occasions = new ArrayList<>();
    public final List<RoomPart> parts = new ArrayList<>();
    public final List<EntryTeller> tellers = new ArrayList<>();
    public final Database database;
    public final Journal journal;
    public final People people;
    public final Rooms rooms;
    public final Messages messages;
    public final Authors authors;
    public final ShownMessages shown;
    public final RoomStream stream;
    public final HostsStream hostsStream;
    public final Snapshots snapshots;

    public TestRooms(TestDatabase kind) {
        database = kind.fresh();
        journal = new Journal(database, clock, hints);
        people = new People(database, clock);
        rooms = new Rooms(database, clock, journal, occasions);
        messages = new Messages(database, clock, journal, rooms, occasions);
        authors = new Authors(people, rooms);
        shown = new ShownMessages(database, authors);
        stream = new RoomStream(rooms, shown, tellers);
        hostsStream = new HostsStream(rooms, shown, tellers);
        snapshots = new Snapshots(clock, journal, rooms, messages, shown, authors, parts);
    }

    /** Somebody who signed in for the first time. */
    public Viewer somebody(String name) {
        var roles = Set.of("member");
        return new Viewer(people.arrived(new Asserted(Ids.next(), "test", name, name, roles)), name, roles);
    }

    @Override
    public void close() {
        database.close();
    }
}
