package org.lunchroom.polls.pulse;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * The pulse of rooms. Everybody sees their own word, whoever leads sees numbers, and nobody who said what. It fades: after
 * some minutes a word no longer counts, is deleted, and hosts are told.
 */
@Singleton
public class Pulses implements DueWork {
    /** The entry that tells hosts that it is another now. */
    public static final String CHANGED = "pulse.changed";

    static final Duration COUNTS = Duration.ofMinutes(5);
    private static final int PER_MINUTE = 20;
    private static final String FADE = "pulse.fade";

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final Journal journal;
    private final Rooms rooms;
    private final Allowance<UUID> allowance = new Allowance<>(PER_MINUTE);
    private final PulseStore store = new PulseStore();

    @Inject
    public Pulses(Database database, Clock clock, Due due, Journal journal, Rooms rooms) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.journal = journal;
        this.rooms = rooms;
    }

    /** The viewer's own word, and until when it counts. */
    public record Own(Mood mood, Instant until) {}

    /** Says it, or takes it back (null). */
    public Optional<Own> say(Viewer viewer, Room room, Mood mood) {
        allowance.take(viewer.person()).ifPresent(wait -> {
            throw Problem.later(429, "too-many-pulses", "At most " + PER_MINUTE + " in a minute are possible.", wait);
        });
        var now = clock.instant();
        database.run(handle -> {
            if (mood == null) {
                store.clear(handle, room.id(), viewer.person());
            } else {
                // The due row first: whoever works on it deletes rows here.
                due.at(handle, FADE, room.id(), now.plus(COUNTS));
                store.keep(handle, room.id(), viewer.person(), mood, now);
            }
            journal.append(handle, StreamId.hosts(room.id()), CHANGED, room.id(), null, Map.of());
        });
        return Optional.ofNullable(mood).map(said -> new Own(said, now.plus(COUNTS)));
    }

    /** The viewer's own word, while it counts. */
    public Optional<Own> of(Viewer viewer, Room room) {
        return database.read(handle -> store.of(handle, room.id(), viewer.person(), since()))
                .map(said -> new Own(said.mood(), said.at().plus(COUNTS)));
    }

    /** In numbers, for whoever leads. */
    public Pulse led(Viewer viewer, Room room) {
        if (!rooms.hosts(viewer, room)) {
            throw Problem.forbidden("The pulse is for hosts and moderators.");
        }
        return now(room.id());
    }

    Pulse now(UUID room) {
        var counts = database.read(handle -> store.counts(handle, room, since()));
        return Pulse.of(
                counts.getOrDefault(Mood.FINE, 0),
                counts.getOrDefault(Mood.FAST, 0),
                counts.getOrDefault(Mood.LOST, 0));
    }

    private Instant since() {
        return clock.instant().minus(COUNTS);
    }

    @Override
    public String kind() {
        return FADE;
    }

    // One row for each room: whatever is said later moves it, and then everything has faded.
    @Override
    public void run(org.jdbi.v3.core.Handle handle, UUID subject, Instant dueAt) {
        store.forget(handle, subject, since());
        journal.append(handle, StreamId.hosts(subject), CHANGED, subject, null, Map.of());
    }
}
