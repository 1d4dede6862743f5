package org.lunchroom.rooms;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;

/**
 * Messages by people who are not here: entered from a transcript as of then, or said again in a replay. The room hears of
 * them like of any other; lengths and posting rights were somebody else's business.
 */
@Singleton
public class PastMessages {
    /**
     * A message of the past.
     *
     * @param question the number of the question it answers; null when it answers none
     * @param reactions how many there are of each kind; whose they were is not known
     */
    public record Past(
            UUID id,
            UUID author,
            UUID step,
            Integer question,
            UUID replyTo,
            String words,
            Instant at,
            Map<String, Integer> reactions) {}

    private final Journal journal;
    private final Clock clock;
    private final Iterable<Occasion> occasions;
    private final MessageStore messages = new MessageStore();
    private final ReactionStore reactions = new ReactionStore();

    @Inject
    PastMessages(Journal journal, Clock clock, Instance<Occasion> occasions) {
        this(journal, clock, (Iterable<Occasion>) occasions);
    }

    public PastMessages(Journal journal, Clock clock, Iterable<Occasion> occasions) {
        this.journal = journal;
        this.clock = clock;
        this.occasions = occasions;
    }

    /** Enters what was posted in a chat, in the order given; what is replied to comes before its replies. */
    public void enter(Handle handle, Room room, UUID chat, List<Past> past) {
        for (var message : past) {
            long number = told(handle, room, message.id(), message.author());
            var bound = new Occasion.Bound(chat, message.step(), message.question(), false, false);
            messages.insert(handle, List.of(Written.plain(message(room, number, message, bound))));
            reactions.enter(handle, room.id(), message.id(), message.reactions(), message.at());
        }
    }

    /** Says it again now, under the question named or, when that is null, whatever is on in the room. */
    public UUID sayAgain(Handle handle, Room room, UUID author, String words, UUID replyTo, UUID step) {
        var id = Ids.next();
        var bound = bind(handle, room, author, step).orElse(Occasion.Bound.NOTHING);
        long number = told(handle, room, id, author);
        var past = new Past(id, author, bound.step(), bound.question(), replyTo, words, clock.instant(), Map.of());
        messages.insert(handle, List.of(Written.plain(message(room, number, past, bound))));
        return id;
    }

    private Optional<Occasion.Bound> bind(Handle handle, Room room, UUID author, UUID step) {
        var persona = new Viewer(author, "", Set.of("member"));
        for (var occasion : occasions) {
            var bound = occasion.bind(handle, room.id(), step, persona, clock.instant());
            if (bound.isPresent()) {
                // A rehearsal is for its hosts: a replay goes on beside it.
                return bound.filter(there -> !there.rehearsal());
            }
        }
        return Optional.empty();
    }

    private long told(Handle handle, Room room, UUID id, UUID author) {
        return journal.append(handle, StreamId.room(room.id()), "message.posted", id, author, Map.of());
    }

    private static Message message(Room room, long number, Past past, Occasion.Bound bound) {
        return new Message(
                past.id(),
                number,
                room.id(),
                past.author(),
                false,
                bound.chat(),
                bound.step(),
                bound.question(),
                bound.secondSitting(),
                false,
                past.replyTo(),
                null,
                past.words(),
                past.at(),
                null,
                null,
                null);
    }
}
