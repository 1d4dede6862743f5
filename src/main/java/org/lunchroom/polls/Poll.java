package org.lunchroom.polls;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A poll.
 *
 * @param chat the chat that it belongs to; null for one of the room
 * @param step the step that it opens and closes with; null where hosts do that
 * @param options one a line; empty for a scale and for words
 * @param low what 1 means on a scale
 * @param high what 5 means
 * @param hidden whether the results are for nobody until it is closed or revealed
 * @param strict whether it is stored apart who voted and what
 * @param counted how many had voted where a transcript brought it; 0 for all others
 */
public record Poll(
        UUID id,
        UUID room,
        UUID chat,
        UUID step,
        PollKind kind,
        String question,
        String options,
        String low,
        String high,
        boolean hidden,
        boolean strict,
        PollState state,
        Instant createdAt,
        Instant openedAt,
        Instant closedAt,
        Instant revealedAt,
        int counted,
        int version) {
    /** The numbers of a scale: from 1 to this. */
    public static final int SCALE = 5;

    public List<String> choices() {
        return options.isEmpty() ? List.of() : List.of(options.split("\n"));
    }

    public boolean isDraft() {
        return state == PollState.DRAFT;
    }

    public boolean isOpen() {
        return state == PollState.OPEN;
    }

    /** Whether results may be seen, once enough have voted. */
    public boolean showsResults() {
        return state == PollState.CLOSED || (isOpen() && (!hidden || revealedAt != null));
    }

    /** Open, for the first time or again. */
    public Poll opened(Instant at, String asked) {
        return in(PollState.OPEN, asked, at, null, revealedAt);
    }

    /** Votes and changes of mind are over. */
    public Poll closed(Instant at) {
        return in(PollState.CLOSED, question, openedAt, at, revealedAt);
    }

    Poll revealed(Instant at) {
        return in(state, question, openedAt, closedAt, at);
    }

    /** A draft of the same poll in another place. */
    public Poll copied(NewPoll.Place place, String asked, Instant at) {
        return new Poll(
                place.id(),
                place.room(),
                place.chat(),
                place.step(),
                kind,
                asked,
                options,
                low,
                high,
                hidden,
                strict,
                PollState.DRAFT,
                at,
                null,
                null,
                null,
                counted,
                1);
    }

    /** The same, of a chat held elsewhere where so many voted. */
    public Poll counting(int voters) {
        return new Poll(
                id,
                room,
                chat,
                step,
                kind,
                question,
                options,
                low,
                high,
                hidden,
                strict,
                state,
                createdAt,
                openedAt,
                closedAt,
                revealedAt,
                voters,
                version);
    }

    /** The same draft with what another poll offers. */
    public Poll offering(Poll other) {
        return new Poll(
                id,
                room,
                chat,
                step,
                other.kind,
                question,
                other.options,
                other.low,
                other.high,
                other.hidden,
                other.strict,
                state,
                createdAt,
                openedAt,
                closedAt,
                revealedAt,
                counted,
                version + 1);
    }

    /** Whether one chooses from the same in both, in the same way. */
    public boolean offersAs(Poll other) {
        return kind == other.kind
                && options.equals(other.options)
                && low.equals(other.low)
                && high.equals(other.high)
                && hidden == other.hidden
                && strict == other.strict;
    }

    private Poll in(PollState next, String asked, Instant opened, Instant closed, Instant revealed) {
        return new Poll(
                id,
                room,
                chat,
                step,
                kind,
                asked,
                options,
                low,
                high,
                hidden,
                strict,
                next,
                createdAt,
                opened,
                closed,
                revealed,
                counted,
                version + 1);
    }
}
