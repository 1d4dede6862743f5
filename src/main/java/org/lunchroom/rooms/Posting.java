package org.lunchroom.rooms;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.text.Words;

/** How a message gets into a room: find, may they, write, tell. */
@Singleton
public class Posting {
    private static final int KEY_LENGTH = 80;

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Rooms rooms;
    private final Mentioned mentioned;
    private final PostLimits limits;
    private final Iterable<Occasion> occasions;
    private final MessageStore store = new MessageStore();
    private final RoomStore roomStore = new RoomStore();

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
        this.clock = clock;
        this.journal = journal;
        this.rooms = rooms;
        this.mentioned = mentioned;
        this.limits = limits;
        this.occasions = occasions;
    }

    /** Everything about the message that is known before the transaction. */
    private record Draft(
            Viewer viewer, Room room, NewMessage wanted, String words, Map<String, UUID> mentioned, String key) {}

    Posted post(Viewer viewer, Room room, NewMessage wanted, String key) {
        var checkedKey = Check.optionalText("Idempotency-Key", key, KEY_LENGTH);
        var words = WordsRule.checked(room, wanted.words());
        var draft = new Draft(
                viewer,
                room,
                wanted,
                words,
                mentioned.in(room, Words.parse(words)),
                checkedKey.isEmpty() ? null : checkedKey);
        try {
            return database.write(handle -> earlier(handle, draft).orElseGet(() -> written(handle, draft)));
        } catch (UnableToExecuteStatementException e) {
            if (draft.key == null || !Doubled.is(e)) {
                throw e;
            }
            // Two tries with one key at once: the other one won.
            return database.read(handle -> earlier(handle, draft)).orElseThrow(() -> e);
        }
    }

    // Before any other question: a retry gets its answer, also when the room has been closed to it since.
    private Optional<Posted> earlier(Handle handle, Draft draft) {
        if (draft.key == null) {
            return Optional.empty();
        }
        var before = store.byKey(handle, draft.viewer.person(), draft.key);
        if (before.isPresent() && !before.get().room().equals(draft.room.id())) {
            throw Problem.conflict("key-used", "This Idempotency-Key has already posted in another room.");
        }
        return before.map(message -> new Posted(message, false));
    }

    private Posted written(Handle handle, Draft draft) {
        if (!rooms.speaks(draft.viewer, draft.room)) {
            throw Problem.forbidden("Only hosts post in this room.");
        }
        limits.take(draft.viewer);
        var bound = bind(handle, draft).orElse(null);
        boolean rehearsal = bound != null && bound.rehearsal();
        refuseStrangers(handle, draft.room, draft.wanted.replyTo(), "replyTo", rehearsal);
        refuseStrangers(handle, draft.room, draft.wanted.quoteOf(), "quoteOf", rehearsal);
        rooms.joined(handle, draft.room, draft.viewer);
        holdBack(handle, draft);
        var stream = rehearsal ? StreamId.hosts(draft.room.id()) : StreamId.room(draft.room.id());
        var id = Ids.next();
        // The entry first, although it locks the stream: its number is the message's.
        long number = journal.append(handle, stream, "message.posted", id, draft.viewer.person(), Map.of());
        var message = message(draft, id, number, bound);
        store.insert(handle, message, draft.key);
        mentioned.keep(handle, message, draft.mentioned, false);
        return new Posted(message, true);
    }

    private Message message(Draft draft, UUID id, long number, Occasion.Bound bound) {
        return new Message(
                id,
                number,
                draft.room.id(),
                draft.viewer.person(),
                rooms.runs(draft.viewer, draft.room),
                bound == null ? null : bound.chat(),
                bound == null ? null : bound.step(),
                bound == null ? null : bound.question(),
                bound != null && bound.secondSitting(),
                bound != null && bound.rehearsal(),
                draft.wanted.replyTo(),
                draft.wanted.quoteOf(),
                draft.words,
                clock.instant(),
                null,
                null,
                null);
    }

    private Optional<Occasion.Bound> bind(Handle handle, Draft draft) {
        var step = draft.wanted.step();
        for (var occasion : occasions) {
            var bound = occasion.bind(handle, draft.room.id(), step, draft.viewer, clock.instant());
            if (bound.isPresent()) {
                return bound;
            }
        }
        if (step != null) {
            throw Problem.invalid("no-such-step", "step", "There is no such question to answer now.");
        }
        return Optional.empty();
    }

    // Rehearsals stay among the hosts: nobody replies to their messages or quotes them in front of everybody.
    private void refuseStrangers(Handle handle, Room room, UUID other, String field, boolean rehearsal) {
        if (other != null
                && store.byId(handle, other)
                        .filter(found -> found.room().equals(room.id()) && !found.removed())
                        .filter(found -> rehearsal || !found.rehearsal())
                        .isEmpty()) {
            throw Problem.invalid("no-such-message", field, "There is no such message in this room.");
        }
    }

    private void holdBack(Handle handle, Draft draft) {
        int seconds = draft.room.slowSeconds();
        if (seconds == 0 || rooms.hosts(draft.viewer, draft.room)) {
            return;
        }
        var now = clock.instant();
        var last = roomStore.pace(handle, draft.room.id(), draft.viewer.person(), now, now.minusSeconds(seconds));
        last.ifPresent(at -> {
            var wait = Duration.between(now, at.plusSeconds(seconds));
            throw Problem.later(429, "slow-mode", "Here one waits " + seconds + " seconds between messages.", wait);
        });
    }
}
