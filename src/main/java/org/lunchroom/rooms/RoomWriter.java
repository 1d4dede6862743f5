package org.lunchroom.rooms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.NewEntries;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;

/** Writes the drafts that wait for one room, in one transaction; one that is refused harms no other. */
final class RoomWriter {
    private final Clock clock;
    private final Journal journal;
    private final Rooms rooms;
    private final Mentioned mentioned;
    private final Iterable<Occasion> occasions;
    private final Iterable<Threads> threads;
    private final Enclosures enclosures;
    private final MessageStore store = new MessageStore();
    private final RoomStore roomStore = new RoomStore();

    RoomWriter(
            Clock clock,
            Journal journal,
            Rooms rooms,
            Mentioned mentioned,
            Iterable<Occasion> occasions,
            Iterable<Threads> threads,
            Enclosures enclosures) {
        this.clock = clock;
        this.journal = journal;
        this.rooms = rooms;
        this.mentioned = mentioned;
        this.occasions = occasions;
        this.threads = threads;
        this.enclosures = enclosures;
    }

    /** For each draft, in their order, what became of it: the message, or its own refusal. */
    List<Supplier<Posted>> write(Handle handle, UUID room, List<Draft> drafts) {
        var batch = new Batch(handle, room, drafts);
        var answers = new ArrayList<Supplier<Posted>>();
        for (var draft : drafts) {
            try {
                var posted = batch.post(draft);
                answers.add(() -> posted);
            } catch (Problem refusal) {
                answers.add(() -> {
                    throw refusal;
                });
            }
        }
        batch.store();
        return answers;
    }

    /** What an earlier try with the draft's key posted. */
    Optional<Posted> earlier(Handle handle, Draft draft) {
        return Optional.ofNullable(keyed(handle, List.of(draft)).get(draft.key()))
                .map(message -> earlier(draft, message));
    }

    private static Posted earlier(Draft draft, Message message) {
        if (!message.room().equals(draft.room().id())) {
            throw Problem.conflict("key-used", "This Idempotency-Key has already posted in another room.");
        }
        return new Posted(message, false);
    }

    private Map<ClientKey, Message> keyed(Handle handle, List<Draft> drafts) {
        return store.byKeys(
                handle, drafts.stream().map(Draft::key).filter(Objects::nonNull).toList());
    }

    /** One transaction: what it found, and what it is going to store. */
    private final class Batch {
        private final Handle handle;
        private final UUID room;
        private final Instant now = clock.instant();
        private final NewEntries entries;
        private NewEntries hostsEntries;
        private final Map<ClientKey, Message> byKey;
        private final List<Occasion.Binder> binders = new ArrayList<>();
        private final List<Written> written = new ArrayList<>();
        private final Set<UUID> claimed = new HashSet<>();

        // The stream's lock comes first: which keys were used, and what is on in the room, is then asked as of now.
        Batch(Handle handle, UUID room, List<Draft> drafts) {
            this.handle = handle;
            this.room = room;
            entries = journal.begin(handle, StreamId.room(room));
            byKey = keyed(handle, drafts);
            occasions.forEach(occasion -> binders.add(occasion.binder(handle, room, now)));
        }

        // A retry comes before any other question: it gets its answer, also when the room has been closed to it since.
        Posted post(Draft wanted) {
            var before = byKey.get(wanted.key());
            if (before != null) {
                return earlier(wanted, before);
            }
            if (!wanted.speaks()) {
                throw Problem.forbidden("Only hosts post in this room.");
            }
            if (wanted.silenced() != null) {
                throw wanted.silenced();
            }
            var first = first(wanted);
            var draft = first.map(id -> wanted.placed(wanted.wanted().in(id))).orElse(wanted);
            // A thread is beside whatever chat is on.
            boolean apart = first.isPresent() || draft.wanted().heading() != null;
            var bound = (apart ? Optional.<Occasion.Bound>empty() : bind(draft)).orElse(Occasion.Bound.NOTHING);
            refuseStrangers(draft.wanted().replyTo(), "replyTo", bound.rehearsal());
            refuseStrangers(draft.wanted().quoteOf(), "quoteOf", bound.rehearsal());
            if (!draft.member()) {
                rooms.joined(handle, draft.room(), draft.viewer());
            }
            claim(draft);
            holdBack(draft);
            var message = numbered(draft, bound);
            var wish = draft.wanted();
            written.add(new Written(
                    message, draft.key(), draft.mentioned(), wish.heading(), first.isPresent(), wish.enclosed()));
            if (draft.key() != null) {
                byKey.put(draft.key(), message);
            }
            return new Posted(message, true);
        }

        void store() {
            store.insert(handle, written);
            written.forEach(one -> mentioned.keep(handle, one.message(), one.mentioned(), false));
            written.stream()
                    .filter(one -> !one.files().isEmpty())
                    .forEach(one -> enclosures.enclose(handle, one.message().id(), one.files()));
            threads.forEach(kept -> written.forEach(one -> thread(kept, one)));
            journal.write(handle, entries);
            if (hostsEntries != null) {
                journal.write(handle, hostsEntries);
            }
        }

        private void thread(Threads kept, Written one) {
            if (one.heading() != null) {
                kept.begun(handle, entries, one.message(), one.heading());
            } else if (one.threaded()) {
                kept.grown(handle, one.message());
            }
        }

        private Optional<UUID> first(Draft draft) {
            var replyTo = draft.wanted().replyTo();
            if (replyTo != null && draft.room().kind() == RoomKind.COMMUNITY) {
                for (var kept : threads) {
                    return kept.first(handle, replyTo);
                }
            }
            return Optional.empty();
        }

        private Message numbered(Draft draft, Occasion.Bound bound) {
            var id = Ids.next();
            var author = draft.viewer().person();
            long number = entries(bound.rehearsal()).add("message.posted", id, author, Map.of());
            return draft.message(id, number, bound, now);
        }

        private NewEntries entries(boolean rehearsal) {
            if (rehearsal && hostsEntries == null) {
                hostsEntries = journal.begin(handle, StreamId.hosts(room));
            }
            return rehearsal ? hostsEntries : entries;
        }

        private Optional<Occasion.Bound> bind(Draft draft) {
            var step = draft.wanted().step();
            for (var binder : binders) {
                var bound = binder.bind(step, draft.viewer());
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
        private void refuseStrangers(UUID other, String field, boolean rehearsal) {
            if (other != null
                    && store.byId(handle, other)
                            .filter(found -> found.room().equals(room) && !found.removed())
                            .filter(found -> rehearsal || !found.rehearsal())
                            .isEmpty()) {
                throw Problem.invalid("no-such-message", field, "There is no such message in this room.");
            }
        }

        private void claim(Draft draft) {
            var files = draft.wanted().enclosed();
            if (!files.isEmpty()) {
                enclosures.claim(handle, draft.viewer(), draft.room(), files);
                files.forEach(file -> refuseTwice(claimed.add(file.id())));
            }
        }

        // Two messages that are written together can't both have it.
        private static void refuseTwice(boolean first) {
            if (!first) {
                throw Problem.conflict("attached", "A message has this file already.");
            }
        }

        private void holdBack(Draft draft) {
            if (!draft.slowed()) {
                return;
            }
            int seconds = draft.room().slowSeconds();
            var last = roomStore.pace(handle, room, draft.viewer().person(), now, now.minusSeconds(seconds));
            last.ifPresent(at -> {
                var wait = Duration.between(now, at.plusSeconds(seconds));
                throw Problem.later(429, "slow-mode", "Here one waits " + seconds + " seconds between messages.", wait);
            });
        }
    }
}
