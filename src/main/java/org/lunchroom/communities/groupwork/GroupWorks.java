package org.lunchroom.communities.groupwork;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Rooms;

/** Begins group work, shows whose turn it is, and keeps where performers show what they did. */
@Singleton
public class GroupWorks {
    /** The entry that says that something of it has changed. */
    public static final String CHANGED = "group-work.changed";

    private static final int MOST = 20;

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Due due;
    private final Rooms rooms;
    private final Topics topics;
    private final Groups groups;
    private final OnlyOnce onlyOnce;
    private final GroupWorkStore store = new GroupWorkStore();

    @Inject
    public GroupWorks(
            Database database, Clock clock, Journal journal, Due due, Rooms rooms, Topics topics, Groups groups) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.due = due;
        this.rooms = rooms;
        this.topics = topics;
        this.groups = groups;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Group work with its groups and all turns so far. */
    public record Whole(GroupWork work, List<GroupMember> members, List<GroupTurn> turns) {
        /** The turns of the round that is on. */
        public List<GroupTurn> now() {
            return turns.stream().filter(turn -> turn.round() == work.round()).toList();
        }
    }

    /** Begins it, once: a retry with the same key answers with the first. */
    public OnlyOnce.Made begin(Viewer viewer, Room room, NewGroupWork wanted, String key) {
        refuseOthers(viewer, room);
        if (room.kind() != RoomKind.COMMUNITY) {
            throw Problem.conflict("no-community", "Only communities have group work.");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var work = checked(viewer, room, wanted, now);
        var members = groups.of(room, wanted);
        return database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "group-work", () -> {
            tell(handle, viewer.person(), work, locked -> {
                store.insert(locked, work);
                store.add(locked, work.id(), members);
                due.at(locked, NextRound.KIND, work.id(), work.startsAt());
            });
            return work.id();
        }));
    }

    private static GroupWork checked(Viewer viewer, Room room, NewGroupWork wanted, Instant now) {
        var startsAt = wanted.startsAt() == null ? now : wanted.startsAt().truncatedTo(ChronoUnit.MILLIS);
        if (startsAt.isBefore(now.minus(Duration.ofDays(1)))) {
            throw Problem.invalid("in-the-past", "startsAt", "The first round opens today or later.");
        }
        return new GroupWork(
                Ids.next(),
                room.id(),
                Check.text("title", wanted.title() == null ? "" : wanted.title().replaceAll("\\s+", " "), 120),
                Check.optionalText("task", wanted.task(), 1000),
                viewer.person(),
                now,
                startsAt,
                Check.range("days", Check.present("days", wanted.days()), 1, 60),
                Check.range("rounds", Check.present("rounds", wanted.rounds()), 1, 30),
                0,
                null);
    }

    /** Those of a room that the viewer reads, the latest first. */
    public List<Whole> list(Room room) {
        return database.read(handle -> store.of(handle, room.id(), MOST).stream()
                .map(work -> whole(handle, work))
                .toList());
    }

    /** One of a room. */
    public Optional<Whole> find(UUID room, UUID id) {
        return database.read(handle ->
                store.byId(handle, id).filter(work -> work.room().equals(room)).map(work -> whole(handle, work)));
    }

    private Whole whole(Handle handle, GroupWork work) {
        return new Whole(work, store.members(handle, work.id()), store.turns(handle, work.id()));
    }

    /** The viewer shows in this topic what they did at their turn. */
    public void perform(Viewer viewer, Room room, UUID id, UUID topic) {
        var whole = find(room.id(), id).orElseThrow(Problem::notFound);
        var turn = whole.now().stream()
                .filter(now -> now.performer().equals(viewer.person()))
                .findFirst()
                .orElseThrow(() -> Problem.conflict("not-your-turn", "It is somebody else's turn now."));
        if (topics.find(topic)
                .filter(one -> one.room().equals(room.id()) && one.author().equals(viewer.person()))
                .isEmpty()) {
            throw Problem.invalid("no-such-topic", "topic", "Show it in a topic of your own in this room.");
        }
        var shown = new GroupTurn(turn.team(), turn.round(), turn.performer(), turn.critic(), topic, false);
        database.run(handle -> tell(handle, viewer.person(), whole.work(), locked -> store.put(locked, id, shown)));
    }

    /** Ends it before its last round; a second time too. */
    public void end(Viewer viewer, Room room, UUID id) {
        refuseOthers(viewer, room);
        var work = find(room.id(), id).orElseThrow(Problem::notFound).work();
        if (!work.over()) {
            database.run(handle -> tell(handle, viewer.person(), work, locked -> {
                store.update(locked, work.at(work.round(), clock.instant()));
                due.never(locked, NextRound.KIND, id);
            }));
        }
    }

    /** What the clock does: the round that is due opens, and who has left the room gives their turn to another one. */
    void go(Handle handle, UUID id) {
        var work = store.byId(handle, id).filter(one -> !one.over()).orElse(null);
        if (work == null) {
            return;
        }
        var now = clock.instant();
        var turned = work;
        while (turned.round() <= work.rounds()
                && !turned.opens(turned.round() + 1).isAfter(now)) {
            turned = turned.at(turned.round() + 1, null);
        }
        boolean over = turned.round() > work.rounds();
        var after = over ? turned.at(work.rounds(), now) : turned;
        var turns = over ? List.<GroupTurn>of() : turns(handle, after);
        if (after.equals(work) && turns.isEmpty()) {
            again(handle, after, now);
            return;
        }
        tell(handle, work.madeBy(), work, locked -> {
            store.update(locked, after);
            turns.forEach(turn -> store.put(locked, id, turn));
        });
        again(handle, after, now);
    }

    private void again(Handle handle, GroupWork work, Instant now) {
        if (!work.over()) {
            var tomorrow = now.plus(Duration.ofDays(1));
            var next = work.opens(work.round() + 1);
            due.at(handle, NextRound.KIND, work.id(), next.isBefore(tomorrow) ? next : tomorrow);
        }
    }

    /** What is new or otherwise in the round that is on. */
    private List<GroupTurn> turns(Handle handle, GroupWork work) {
        var room = rooms.byId(work.room());
        var members = store.members(handle, work.id());
        var here = rooms.members(room, members.stream().map(GroupMember::person).toList());
        var all = store.turns(handle, work.id());
        var fresh = new ArrayList<GroupTurn>();
        for (int team : new HashSet<>(members.stream().map(GroupMember::team).toList())) {
            var there = members.stream()
                    .filter(member -> member.team() == team && here.contains(member.person()))
                    .toList();
            var own = all.stream().filter(turn -> turn.team() == team).toList();
            new Changing(there, own, work.round()).turn(team).ifPresent(fresh::add);
        }
        return fresh;
    }

    // The stream first, as those who post do.
    private void tell(Handle handle, UUID actor, GroupWork work, Consumer<Handle> change) {
        var entries = journal.begin(handle, StreamId.room(work.room()));
        change.accept(handle);
        entries.add(CHANGED, work.id(), actor, Map.of());
        journal.write(handle, entries);
    }

    private void refuseOthers(Viewer viewer, Room room) {
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only hosts and moderators of the room begin and end group work.");
        }
    }
}
