package org.lunchroom.rooms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.kernel.Together;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.Refusal;
import org.lunchroom.kernel.text.Words;

/**
 * How messages get into a room. What can be checked alone is checked alone; then those who post at the same time wait
 * for each other, and share a transaction, a sync to disk and a hint. Rooms are dealt out to lanes, and a lane has one
 * writer at a time: so a room has one, and many quiet rooms cost no more than a busy one.
 */
@Singleton
public class Posting {
    private static final int KEY_LENGTH = 80;
    private static final int MOST_AT_ONCE = 64;
    // H2 does one thing after the other anyway; PostgreSQL can write for several rooms at the same time.
    private static final int LANES_ON_POSTGRESQL = 8;

    private final Database database;
    private final Rooms rooms;
    private final Mentioned mentioned;
    private final PostLimits limits;
    private final RoomWriter writer;
    private final Occasions occasions;
    private final Iterable<Threads> threads;
    private final int lanes;
    private final Together<Integer, Draft, Posted> together =
            new Together<>(MOST_AT_ONCE, (lane, drafts) -> write(drafts));

    @Inject
    Posting(
            Database database,
            Clock clock,
            Journal journal,
            Rooms rooms,
            Mentioned mentioned,
            PostLimits limits,
            Instance<Occasion> occasions,
            Instance<Threads> threads,
            Enclosures enclosures) {
        this(database, clock, journal, rooms, mentioned, limits, occasions, (Iterable<Threads>) threads, enclosures);
    }

    /** Where nobody keeps threads. */
    public Posting(
            Database database,
            Clock clock,
            Journal journal,
            Rooms rooms,
            Mentioned mentioned,
            PostLimits limits,
            Iterable<Occasion> occasions) {
        this(database, clock, journal, rooms, mentioned, limits, occasions, List.of(), Enclosures.NONE);
    }

    public Posting(
            Database database,
            Clock clock,
            Journal journal,
            Rooms rooms,
            Mentioned mentioned,
            PostLimits limits,
            Iterable<Occasion> occasions,
            Iterable<Threads> threads,
            Enclosures enclosures) {
        this.database = database;
        this.rooms = rooms;
        this.mentioned = mentioned;
        this.limits = limits;
        this.occasions = new Occasions(occasions);
        this.lanes = database.isH2() ? 1 : LANES_ON_POSTGRESQL;
        this.threads = threads;
        this.writer = new RoomWriter(clock, journal, rooms, mentioned, occasions, threads, enclosures);
    }

    Posted post(Viewer viewer, Room room, NewMessage wanted, String key) {
        var draft = draft(viewer, room, wanted, Check.optionalText("Idempotency-Key", key, KEY_LENGTH));
        try {
            // Before waiting for others: who floods the room holds nobody up.
            limits.take(viewer);
        } catch (Problem flood) {
            return database.read(handle -> writer.earlier(handle, draft)).orElseThrow(() -> flood);
        }
        // Part of what its caller writes, it is committed with that and can't wait for others.
        return database.isWriting() ? write(List.of(draft)).get(0).get() : together.ask(lane(room), draft);
    }

    /** Writes what a moderator lets in after it has waited. */
    Posted release(Viewer author, Room room, NewMessage wanted, String key) {
        return write(List.of(draft(author, room, wanted, key).unhurried()))
                .get(0)
                .get();
    }

    /** How many wait, in this room or one of its lane, until those before them are written. */
    int waiting(Room room) {
        return together.waiting(lane(room));
    }

    private int lane(Room room) {
        return Math.floorMod(room.id().hashCode(), lanes);
    }

    /** The message with a heading that can stand, where it has one. */
    NewMessage headed(Viewer viewer, Room room, NewMessage message) {
        if (message.heading() == null) {
            return message;
        }
        for (var kept : threads) {
            return message.under(kept.checked(viewer, room, message.heading()));
        }
        throw Problem.invalid("no-topics", "heading", "There are no topics in this room.");
    }

    private Draft draft(Viewer viewer, Room room, NewMessage message, String key) {
        var wanted = headed(viewer, room, message);
        var words = WordsRule.checked(room, wanted);
        return new Draft(
                viewer,
                room,
                wanted,
                words,
                mentioned.by(viewer, room, Words.parse(words)),
                key.isEmpty() ? null : new ClientKey(viewer.person(), key),
                rooms.mayPost(viewer, room),
                occasions.silence(viewer, room).orElse(null),
                rooms.isMember(viewer, room),
                rooms.runs(viewer, room),
                room.slowSeconds() > 0 && !rooms.hosts(viewer, room));
    }

    private List<Supplier<Posted>> write(List<Draft> drafts) {
        try {
            return database.write(handle -> byRoom(handle, drafts));
        } catch (UnableToExecuteStatementException e) {
            if (!Refusal.in(e)) {
                throw e;
            }
            // One of them can't be stored: each alone, so that the others are.
            return drafts.stream()
                    .map(draft -> drafts.size() > 1 ? alone(draft) : again(draft, e))
                    .toList();
        }
    }

    private List<Supplier<Posted>> byRoom(Handle handle, List<Draft> drafts) {
        // Sorted: two nodes that want the same streams take their locks in the same order.
        var rooms = drafts.stream().collect(groupingBy(draft -> draft.room().id(), TreeMap::new, toList()));
        var answers = new IdentityHashMap<Draft, Supplier<Posted>>();
        rooms.forEach((room, own) -> {
            var written = writer.write(handle, room, own);
            for (int i = 0; i < own.size(); i++) {
                answers.put(own.get(i), written.get(i));
            }
        });
        return drafts.stream().map(answers::get).toList();
    }

    private Supplier<Posted> alone(Draft draft) {
        try {
            return write(List.of(draft)).get(0);
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    // Two tries with one key at once, in two rooms: the other one won.
    private Supplier<Posted> again(Draft draft, UnableToExecuteStatementException e) {
        return () -> database.read(handle -> writer.earlier(handle, draft)).orElseThrow(() -> e);
    }
}
