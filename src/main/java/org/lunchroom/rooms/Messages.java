package org.lunchroom.rooms;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** Posts messages and finds them again. */
@Singleton
public class Messages {
    private static final int STORED_LENGTH = 20_000;
    private static final int KEY_LENGTH = 80;
    private static final String UNIQUE_VIOLATION = "23505";

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Rooms rooms;
    private final Iterable<Occasion> occasions;
    private final MessageStore store = new MessageStore();

    @Inject
    Messages(Database database, Clock clock, Journal journal, Rooms rooms, Instance<Occasion> occasions) {
        this(database, clock, journal, rooms, (Iterable<Occasion>) occasions);
    }

    public Messages(Database database, Clock clock, Journal journal, Rooms rooms, Iterable<Occasion> occasions) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.rooms = rooms;
        this.occasions = occasions;
    }

    /** Posts once: a retry with the same key answers with the message that the first try made. */
    public Posted post(Viewer viewer, Room room, NewMessage message, String key) {
        var checkedKey = Check.optionalText("Idempotency-Key", key, KEY_LENGTH);
        var clientKey = checkedKey.isEmpty() ? null : checkedKey;
        if (!rooms.speaks(viewer, room)) {
            throw Problem.forbidden("Only hosts post in this room.");
        }
        var words = checked(room, message.words());
        try {
            return database.write(handle -> earlier(handle, viewer, room, clientKey)
                    .orElseGet(() -> new Posted(insert(handle, viewer, room, message, words, clientKey), true)));
        } catch (UnableToExecuteStatementException e) {
            if (clientKey == null || !doubled(e)) {
                throw e;
            }
            // Two tries with one key at once: the other one won.
            return database.read(handle -> earlier(handle, viewer, room, clientKey))
                    .orElseThrow(() -> e);
        }
    }

    private Optional<Posted> earlier(Handle handle, Viewer viewer, Room room, String key) {
        if (key == null) {
            return Optional.empty();
        }
        var before = store.byKey(handle, viewer.person(), key);
        if (before.isPresent() && !before.get().room().equals(room.id())) {
            throw Problem.conflict("key-used", "This Idempotency-Key has already posted in another room.");
        }
        return before.map(message -> new Posted(message, false));
    }

    private Message insert(Handle handle, Viewer viewer, Room room, NewMessage wanted, String words, String key) {
        var now = clock.instant();
        var bound = bind(handle, room, wanted.step(), viewer).orElse(null);
        refuseStrangers(handle, room, wanted.replyTo(), "replyTo");
        refuseStrangers(handle, room, wanted.quoteOf(), "quoteOf");
        rooms.joined(handle, room, viewer);
        var id = Ids.next();
        boolean rehearsal = bound != null && bound.rehearsal();
        var stream = rehearsal ? StreamId.hosts(room.id()) : StreamId.room(room.id());
        // The entry first, although it locks the stream: its number is the message's.
        long number = journal.append(handle, stream, "message.posted", id, viewer.person(), Map.of());
        var message = new Message(
                id,
                number,
                room.id(),
                viewer.person(),
                rooms.runs(viewer, room),
                bound == null ? null : bound.chat(),
                bound == null ? null : bound.step(),
                bound == null ? null : bound.question(),
                bound != null && bound.secondSitting(),
                rehearsal,
                wanted.replyTo(),
                wanted.quoteOf(),
                words,
                now,
                null,
                null,
                null);
        store.insert(handle, message, key);
        return message;
    }

    private Optional<Occasion.Bound> bind(Handle handle, Room room, UUID step, Viewer viewer) {
        for (var occasion : occasions) {
            var bound = occasion.bind(handle, room.id(), step, viewer, clock.instant());
            if (bound.isPresent()) {
                return bound;
            }
        }
        if (step != null) {
            throw Problem.invalid("no-such-step", "step", "There is no such question to answer now.");
        }
        return Optional.empty();
    }

    private void refuseStrangers(Handle handle, Room room, UUID other, String field) {
        if (other != null
                && store.byId(handle, other)
                        .filter(found -> found.room().equals(room.id()) && !found.removed())
                        .isEmpty()) {
            throw Problem.invalid("no-such-message", field, "There is no such message in this room.");
        }
    }

    static String checked(Room room, String written) {
        var words = Check.text("words", written, STORED_LENGTH);
        int length = Words.parse(words).length();
        if (length > room.postLength()) {
            throw Problem.invalid(
                    "too-long",
                    "words",
                    "At most " + room.postLength() + " characters are possible here; these are " + length + ".");
        }
        return words;
    }

    private static boolean doubled(UnableToExecuteStatementException e) {
        return e.getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState());
    }

    /** A message of the room. */
    public Message find(Room room, UUID id) {
        return database.read(handle -> store.byId(handle, id))
                .filter(message -> message.room().equals(room.id()))
                .orElseThrow(Problem::notFound);
    }

    /** The newest messages of a room, oldest first. */
    public Page newest(Room room, int limit) {
        return page(room, PageOf.newest(limit));
    }

    Page page(Room room, PageOf wanted) {
        var one = new PageOf(
                wanted.before(), wanted.after(), wanted.limit() + 1, wanted.step(), wanted.hosts(), wanted.mentioned());
        var found = database.read(handle -> store.page(handle, room.id(), one));
        boolean more = found.size() > wanted.limit();
        if (wanted.after() > 0) {
            return new Page(more ? found.subList(0, wanted.limit()) : found, true, more);
        }
        return new Page(more ? found.subList(1, found.size()) : found, more, wanted.before() > 0);
    }

    /** What was posted in a chat and is not removed, in order. */
    public List<Message> forChat(UUID chat) {
        return database.read(handle -> store.forChat(handle, chat));
    }

    /** How many answers each step of a chat has, without those of the second sitting. */
    public Map<UUID, Integer> answers(UUID chat) {
        return database.read(handle -> store.answers(handle, chat));
    }

    /** Who has posted in a chat: their names stand beside their words. */
    public Set<UUID> authors(UUID chat) {
        return database.read(handle -> store.authors(handle, chat));
    }

    /** Who of these had posted in the room before the given moment. */
    public Set<UUID> postedBefore(UUID room, Instant before, Collection<UUID> people) {
        return people.isEmpty() ? Set.of() : database.read(handle -> store.postedBefore(handle, room, before, people));
    }
}
