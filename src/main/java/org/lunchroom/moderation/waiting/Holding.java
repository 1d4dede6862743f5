package org.lunchroom.moderation.waiting;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.moderation.Measures;
import org.lunchroom.moderation.words.WatchWords;
import org.lunchroom.rooms.Enclosures;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Occasion;
import org.lunchroom.rooms.PostLimits;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.Vetting;
import org.lunchroom.rooms.WordsRule;

/** Keeps posts back until a moderator has read them. Those who run a room never wait in it. */
@Singleton
public class Holding implements Vetting {
    private static final int MOST_WAITING = 20;
    private static final int KEY_LENGTH = 80;

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final PostLimits limits;
    private final Iterable<Occasion> occasions;
    private final HeldPeople people;
    private final WatchWords words;
    private final Repeats repeats;
    private final Measures measures;
    private final Enclosures enclosures;
    private final Iterable<Caution> cautions;
    private final HeldPostStore store = new HeldPostStore();

    @Inject
    Holding(
            Database database,
            Clock clock,
            Rooms rooms,
            PostLimits limits,
            Instance<Occasion> occasions,
            HeldPeople people,
            WatchWords words,
            Measures measures,
            Enclosures enclosures,
            Instance<Caution> cautions) {
        this(database, clock, rooms, limits, occasions, people, words, measures, enclosures, (Iterable<Caution>)
                cautions);
    }

    /** Where no other feature has reasons of its own. */
    public Holding(
            Database database,
            Clock clock,
            Rooms rooms,
            PostLimits limits,
            Iterable<Occasion> occasions,
            HeldPeople people,
            WatchWords words,
            Measures measures,
            Enclosures enclosures) {
        this(database, clock, rooms, limits, occasions, people, words, measures, enclosures, List.of());
    }

    public Holding(
            Database database,
            Clock clock,
            Rooms rooms,
            PostLimits limits,
            Iterable<Occasion> occasions,
            HeldPeople people,
            WatchWords words,
            Measures measures,
            Enclosures enclosures,
            Iterable<Caution> cautions) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.limits = limits;
        this.occasions = occasions;
        this.people = people;
        this.words = words;
        this.repeats = new Repeats(clock);
        this.measures = measures;
        this.enclosures = enclosures;
        this.cautions = cautions;
    }

    @Override
    public Optional<Waiting> keep(Viewer viewer, Room room, NewMessage message, String key) {
        if ((message.words() == null && message.enclosed().isEmpty())
                || !rooms.speaks(viewer, room)
                || rooms.hosts(viewer, room)) {
            return Optional.empty();
        }
        var said = Objects.requireNonNullElse(message.said(), "");
        var why = why(viewer, room, said)
                .or(() -> repeats.tooOften(room.id(), viewer.person(), said, key)
                        ? Optional.of("repeated")
                        : Optional.empty());
        return why.flatMap(reason -> kept(viewer, room, message, key, reason));
    }

    @Override
    public boolean wouldKeep(Viewer viewer, Room room, String written) {
        return !rooms.hosts(viewer, room) && why(viewer, room, written).isPresent();
    }

    private Optional<String> why(Viewer viewer, Room room, String written) {
        if (people.has(room.id(), viewer.person())) {
            return Optional.of("person");
        }
        if (words.anyLiveIn(room.id(), written)) {
            return Optional.of("words");
        }
        boolean guest = rooms.membership(viewer, room).role() == Role.GUEST;
        if (guest && !Words.parse(written).links().isEmpty()) {
            return Optional.of("link");
        }
        for (var caution : cautions) {
            var other = caution.why(viewer, room, written);
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    private Optional<Waiting> kept(Viewer viewer, Room room, NewMessage message, String key, String why) {
        var checked = WordsRule.checked(room, message);
        var given = Check.optionalText("Idempotency-Key", key, KEY_LENGTH);
        var id = Ids.next();
        var used = given.isEmpty() ? id.toString() : given;
        return database.write(handle -> {
            var before = store.byKey(handle, viewer.person(), used);
            if (before.isPresent()) {
                return earlier(room, before.get());
            }
            refuseFlood(handle, viewer, room);
            enclosures.claim(handle, viewer, room, message.enclosed());
            var post = post(id, viewer, room, message, checked, used, why, step(handle, viewer, room, message.step()));
            store.insert(handle, post);
            enclosures.hold(handle, post.id(), message.enclosed());
            measures.tellDesk(handle, viewer.person(), room.id());
            return Optional.of(post.told());
        });
    }

    // Let in since, it stands in the room: the retry finds it there by its key.
    private static Optional<Waiting> earlier(Room room, HeldPost post) {
        if (!post.room().equals(room.id())) {
            throw Problem.conflict("key-used", "This Idempotency-Key has already posted in another room.");
        }
        if (post.state().equals(HeldPost.DECLINED)) {
            throw Problem.conflict("declined", "A moderator has read this and did not let it in; see About you.");
        }
        return post.state().equals(HeldPost.WAITING) ? Optional.of(post.told()) : Optional.empty();
    }

    private void refuseFlood(Handle handle, Viewer viewer, Room room) {
        limits.take(viewer);
        if (store.waitingOf(handle, room.id(), viewer.person()) >= MOST_WAITING) {
            throw Problem.later(
                    429,
                    "too-many-waiting",
                    "At most " + MOST_WAITING + " of your posts wait at a time.",
                    Duration.ofMinutes(5));
        }
    }

    // What it answers is decided now, whatever is asked when somebody lets it in.
    private UUID step(Handle handle, Viewer viewer, Room room, UUID wanted) {
        for (var occasion : occasions) {
            var bound = occasion.bind(handle, room.id(), wanted, viewer, clock.instant());
            if (bound.isPresent()) {
                return bound.get().step();
            }
        }
        return null;
    }

    private HeldPost post(
            UUID id, Viewer viewer, Room room, NewMessage message, String checked, String key, String why, UUID step) {
        return new HeldPost(
                id,
                room.id(),
                viewer.person(),
                key,
                checked,
                message.replyTo(),
                message.quoteOf(),
                step,
                message.heading() == null ? null : JsonAnswers.write(message.heading()),
                why,
                HeldPost.WAITING,
                clock.instant(),
                null,
                null,
                null,
                null,
                null);
    }
}
