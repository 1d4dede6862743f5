package org.lunchroom.polls.votes;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.Ids;
import org.lunchroom.polls.NewPoll;
import org.lunchroom.polls.Poll;
import org.lunchroom.polls.PollChanges;

/**
 * Polls of chats that were held elsewhere. They come with what they came to, in sums: nobody here voted. Said again in a
 * replay, they open with their steps, and who watches may add a vote to those of then.
 */
@Singleton
public class PastPolls {
    /**
     * A poll of then.
     *
     * @param votes how many people voted
     * @param sums what they chose
     */
    public record Past(NewPoll poll, int votes, List<Tally.Sum> sums, Instant openedAt, Instant closedAt) {}

    private final Clock clock;
    private final PollChanges changes;
    private final SealedStore sealed = new SealedStore();

    @Inject
    public PastPolls(Clock clock, PollChanges changes) {
        this.clock = clock;
        this.changes = changes;
    }

    /** The sum of a word; null where nothing of the word can be shown. */
    public static Tally.Sum ofWord(String word, int count) {
        var clean = CloudWord.of(word);
        return clean == null ? null : new Tally.Sum(clean.folded(), clean.shown(), count);
    }

    /** Enters a poll that is over; the caller tells of it. */
    public Poll enter(Handle handle, NewPoll.Place place, Past past) {
        var closed = past.poll()
                .draft(place, past.openedAt(), 1)
                .opened(past.openedAt(), past.poll().question())
                .closed(past.closedAt())
                .counting(past.votes());
        changes.add(handle, closed);
        sealed.bring(
                handle,
                closed.id(),
                new Tally(0, List.of()).plus(new Tally(0, past.sums())).sums());
        return closed;
    }

    /**
     * Drafts of a chat's polls for the steps of another one; the caller tells of them.
     *
     * @param steps the new step for each of then
     */
    public List<Poll> again(Handle handle, UUID then, NewPoll.Place place, Map<UUID, UUID> steps) {
        var drafts = new ArrayList<Poll>();
        for (var past : changes.ofSteps(handle, then)) {
            var at = new NewPoll.Place(
                    Ids.next(), place.room(), place.chat(), Objects.requireNonNull(steps.get(past.step())));
            var draft = past.copied(at, past.question(), clock.instant());
            changes.add(handle, draft);
            sealed.copy(handle, past.id(), draft.id());
            drafts.add(draft);
        }
        return drafts;
    }

    /** Tells of all of them. Call it last. */
    public void tell(Handle handle, Collection<Poll> polls, UUID actor) {
        polls.forEach(poll -> changes.tell(handle, poll, actor));
    }
}
