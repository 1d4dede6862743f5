package org.lunchroom.rooms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.audit.Audit;
import org.lunchroom.files.RoomFiles;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.Journal;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.kernel.web.KnownPages;
import org.lunchroom.people.People;
import org.lunchroom.rooms.marks.Marks;
import org.lunchroom.rooms.marks.MineInRoom;
import org.lunchroom.rooms.members.Members;
import org.lunchroom.rooms.revisions.ForgetWords;
import org.lunchroom.rooms.revisions.Revisions;
import org.lunchroom.rooms.settings.RoomSettings;
import org.lunchroom.rooms.settings.RoomTeller;

/** Everything of rooms on a fresh database, put together by hand. */
public final class TestRooms implements AutoCloseable {
    public final MovableClock clock = MovableClock.standingAt(Instant.parse("2026-11-30T18:30:00Z"));
    public final List<Occasion> occasions = new ArrayList<>();
    public final List<RoomPart> parts = new ArrayList<>();
    public final List<EntryTeller> tellers = new ArrayList<>();
    public final List<Vetting> vettings = new ArrayList<>();
    public final List<Threads> threads = new ArrayList<>();
    /** What pages say of themselves; a test may know more. */
    public KnownPages known = KnownPages.NONE;

    public final Database database;
    public final Journal journal;
    public final Due due;
    public final Audit audit;
    public final People people;
    public final Rooms rooms;
    final Posting posting;
    /** As another server on the same database would post. */
    final Posting otherNode;

    public final Messages messages;
    public final Revisions revisions;
    public final Marks marks;
    public final Members members;
    public final RoomSettings settings;
    public final ShownMessages shown;
    public final RoomFiles files;
    public final RoomStream stream;
    public final HostsStream hostsStream;
    public final Snapshots snapshots;
    private final ForgetWords forgetWords = new ForgetWords(threads);

    public TestRooms(TestDatabase kind) {
        this(kind, 100_000);
    }

    public TestRooms(TestDatabase kind, int postsPerMinute) {
        database = kind.fresh();
        journal = new Journal(database, clock, new Hints());
        due = new Due(database, clock);
        audit = new Audit(database, clock);
        people = new People(database, clock);
        rooms = new Rooms(database, clock, journal, occasions);
        var mentioned = new Mentioned(people, rooms);
        var limits = new PostLimits(new Settings(name -> Optional.of(String.valueOf(postsPerMinute))));
        files = new RoomFiles(database, clock, due, journal, rooms, this::later);
        posting = new Posting(database, clock, journal, rooms, mentioned, limits, occasions, threads, files);
        otherNode = new Posting(database, clock, journal, rooms, mentioned, limits, occasions, threads, files);
        messages = new Messages(database, posting, rooms, vettings);
        revisions = new Revisions(database, clock, journal, due, audit, rooms, messages, mentioned);
        marks = new Marks(database, clock, journal, messages);
        parts.add(new MineInRoom(marks));
        members = new Members(database, clock, journal, audit, people, rooms);
        settings = new RoomSettings(database, journal, audit, rooms);
        tellers.add(new RoomTeller(rooms));
        var authors = new Authors(people, rooms);
        shown = new ShownMessages(database, authors, mentioned, addresses -> known.of(addresses), files);
        stream = new RoomStream(rooms, shown, authors, tellers);
        hostsStream = new HostsStream(rooms, shown, authors, tellers);
        snapshots = new Snapshots(clock, journal, rooms, messages, shown, authors, parts);
    }

    private Messages later() {
        return messages;
    }

    /** Somebody who signed in for the first time. */
    public Viewer somebody(String name) {
        var roles = Set.of("member");
        return new Viewer(people.arrived(new Asserted(Ids.next(), "test", name, name, roles)), name, roles);
    }

    /** Does what has fallen due. */
    public void doDueWork() {
        doDueWork(forgetWords);
    }

    /** The same with work of other features. */
    public void doDueWork(DueWork... works) {
        var byKind = Stream.concat(Stream.of(forgetWords), Stream.of(works))
                .distinct()
                .collect(Collectors.toMap(DueWork::kind, Function.<DueWork>identity()));
        boolean more = true;
        while (more) {
            more = due.runNext(byKind);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
