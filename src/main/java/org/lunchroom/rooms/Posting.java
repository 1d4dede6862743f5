package org.lunchroom.rooms;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
 * How messages get into a room. What can be checked alone is checked alone; then those who post in one room at the same
 * time wait for each other, and share a transaction, a sync to disk and a hint.
 */
@Singleton
public class Posting {
    private static final int KEY_LENGTH = 80;
    private static final int MOST_AT_ONCE = 64;

    private final Database database;
    private final Rooms rooms;
    private final Mentioned mentioned;
    private final PostLimits limits;
    private final RoomWriter writer;
    private final Together<UUID, Draft, Posted> together = new Together<>(MOST_AT_ONCE, this::write);

    @Inject
    Posting(
            Database database,
            Clock clock,
            Journal journal,
            Rooms rooms,
            Mentioned mentioned,
            PostLimits limits,
            Instance<Occasion> occasions) {
        this(database, clock, journal, rooms, mentioned, limits, (Iterable<Occasion>) occasions);
    }

    public Posting(
            Database database,
            Clock clock,
            Journal journal,
            Rooms rooms,
            Mentioned mentioned,
            PostLimits limits,
            Iterable<Occasion> occasions) {
        this.database = database;
        this.rooms = rooms;
        this.mentioned = mentioned;
        this.limits = limits;
        this.writer = new RoomWriter(clock, journal, rooms, mentioned, occasions);
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
        return database.isWriting() ? write(room.id(), List.of(draft)).get(0).get() : together.ask(room.id(), draft);
    }

    /** How many wait until those before them are written. */
    int waiting(Room room) {
        return together.waiting(room.id());
    }

    private Draft draft(Viewer viewer, Room room, NewMessage wanted, String key) {
        var words = WordsRule.checked(room, wanted.words());
        return new Draft(
                viewer,
                room,
                wanted,
                words,
                mentioned.in(room, Words.parse(words)),
                key.isEmpty() ? null : new ClientKey(viewer.person(), key),
                rooms.speaks(viewer, room),
                rooms.isMember(viewer, room),
                rooms.runs(viewer, room),
                room.slowSeconds() > 0 && !rooms.hosts(viewer, room));
    }

    private List<Supplier<Posted>> write(UUID room, List<Draft> drafts) {
        try {
            return database.write(handle -> writer.write(handle, room, drafts));
        } catch (UnableToExecuteStatementException e) {
            if (!Refusal.in(e)) {
                throw e;
            }
            // One of them can't be stored: each alone, so that the others are.
            return drafts.stream()
                    .map(draft -> drafts.size() > 1 ? alone(room, draft) : again(draft, e))
                    .toList();
        }
    }

    private Supplier<Posted> alone(UUID room, Draft draft) {
        try {
            return write(room, List.of(draft)).get(0);
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
