package org.lunchroom.notifications;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.BotIds;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.time.Due;

/** Tells people that something concerns them: each thing once, however often it is said. */
@Singleton
public class Notices {
    /** The work of writing to somebody about what they have not read meanwhile. */
    public static final String MAIL = "notice.mail";

    /** The entry of an inbox: something in it is not as it was. */
    static final String CHANGED = "inbox.changed";

    // Whoever has the page open has read it by then, and needs no mail.
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final Journal journal;
    private final Clock clock;
    private final Due due;
    private final Choices choices;
    private final NoticeStore store = new NoticeStore();

    @Inject
    public Notices(Journal journal, Clock clock, Due due, Choices choices) {
        this.journal = journal;
        this.clock = clock;
        this.due = due;
        this.choices = choices;
    }

    /**
     * Something concerns this person. Call it last in a transaction: it writes to their stream.
     *
     * @param subject what it is about; each subject is told once in its kind
     * @param room the room it is of; null where it is of none
     */
    public void tell(Handle handle, UUID person, Kind kind, UUID subject, UUID room, Instant at) {
        tell(handle, Set.of(person), kind, subject, room, at);
    }

    /** The same for several people. */
    public void tell(Handle handle, Collection<UUID> people, Kind kind, UUID subject, UUID room, Instant at) {
        touch(handle, note(handle, people, kind, subject, room, at));
    }

    /** Once more, of something that goes on: what was read of it is unread again. */
    public Set<UUID> renew(Handle handle, Collection<UUID> people, Kind kind, UUID subject, UUID room, Instant at) {
        var fresh = new TreeSet<>(note(handle, people, kind, subject, room, at));
        for (var person : people) {
            if (!fresh.contains(person) && store.renew(handle, id(person, kind, subject), at)) {
                fresh.add(person);
            }
        }
        return fresh;
    }

    /** The same without a word in their streams: {@link #touch} them all at the end. Answers with whom it is new to. */
    public Set<UUID> note(Handle handle, Collection<UUID> people, Kind kind, UUID subject, UUID room, Instant at) {
        var fresh = new TreeSet<UUID>();
        var told = people.stream().filter(person -> !BotIds.isOne(person)).toList();
        Map<UUID, Choice> chosen = choices.of(handle, told, kind, room);
        for (var person : new TreeSet<>(told)) {
            var choice = chosen.get(person);
            var notice = new Notice(id(person, kind, subject), person, kind, subject, room, at, null, null);
            if (choice.any() && store.insert(handle, notice)) {
                fresh.add(person);
                if (choice.mail() && !kind.hasOwnMail()) {
                    due.at(handle, MAIL, notice.id(), hour(clock.instant().plus(GRACE), kind));
                }
            }
        }
        return fresh;
    }

    // Not one that tells when it was made: of a strict ask nobody may know the moment.
    private static UUID id(UUID person, Kind kind, UUID subject) {
        var made = String.join(" ", person.toString(), kind.name(), subject.toString());
        return UUID.nameUUIDFromBytes(made.getBytes(StandardCharsets.US_ASCII));
    }

    private static Instant hour(Instant moment, Kind kind) {
        return kind == Kind.ASK ? moment.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS) : moment;
    }

    /** The notice, while it is there. */
    public Optional<Notice> find(Handle handle, UUID id) {
        return store.byId(handle, id);
    }

    /** What it was about has changed: whoever was told of it counts anew. */
    public Set<UUID> concerned(Handle handle, Collection<UUID> subjects) {
        return store.concerned(handle, subjects);
    }

    /** Whether something of this room concerns this person. */
    public boolean concerned(Handle handle, UUID person, UUID room) {
        return store.has(handle, person, room);
    }

    /** It concerns nobody any more, as if it had never been told. Call it last in a transaction. */
    public void withdraw(Handle handle, Kind kind, UUID subject) {
        touch(handle, retract(handle, kind, subject));
    }

    /** The same without a word in their streams; answers with whom it concerned. */
    public Set<UUID> retract(Handle handle, Kind kind, UUID subject) {
        return store.delete(handle, kind, subject);
    }

    /**
     * Tells these people's open pages that their inboxes are not as they were: always in one order, so that two at once
     * do not wait for each other in a circle.
     */
    public void touch(Handle handle, Collection<UUID> people) {
        for (var person : new TreeSet<>(people)) {
            var stream = StreamId.inbox(person);
            journal.open(handle, stream);
            // The hour and no more: it may be that a strict ask came in.
            var entries = journal.begin(handle, stream, clock.instant().truncatedTo(ChronoUnit.HOURS));
            entries.add(CHANGED, person, null, Map.of());
            journal.write(handle, entries);
        }
    }

    /** The number of the newest entry of somebody's inbox. */
    long head(UUID person) {
        return journal.head(StreamId.inbox(person));
    }

    /** Forgets what was told of these kinds; who builds them from the journal reads it all again. */
    public void forget(Handle handle, Collection<Kind> kinds) {
        store.forget(handle, kinds);
    }
}
