package org.lunchroom.qanda.queue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskChanges;
import org.lunchroom.qanda.AskState;
import org.lunchroom.qanda.votes.Votes;

/**
 * Merges asks that ask the same. Votes stay where they were given and are counted together, each person once; so taking
 * a merge back gives each ask its own again.
 */
@Singleton
public class Merges {
    private final Acts acts;
    private final AskChanges changes;
    private final Votes votes;

    @Inject
    public Merges(Acts acts, AskChanges changes, Votes votes) {
        this.acts = acts;
        this.changes = changes;
        this.votes = votes;
    }

    /** From now on it counts for the other one. */
    public Ask merge(Press press, UUID into) {
        return acts.act(press, "ask.merged", turn -> {
            turn.from(AskState.WAITING, AskState.APPROVED);
            var other = target(turn, into);
            turn.fact("into", into.toString());
            var ids = changes.merged(turn.handle(), turn.ask().id()).stream()
                    .map(Ask::id)
                    .toList();
            changes.root(turn.handle(), ids, into);
            votes.count(turn.handle(), into);
            turn.beside(other, other);
            return turn.ask().into(into);
        });
    }

    private Ask target(Turn turn, UUID into) {
        var ask = turn.ask();
        var other = changes.found(turn.handle(), ask.room(), into)
                .orElseThrow(() -> Problem.invalid("no-such-ask", "into", "There is no such ask in this room."));
        if (other.root().equals(ask.id())) {
            throw Problem.conflict("merge-cycle", "It would be merged into itself.");
        }
        if (other.isMerged()) {
            throw Problem.conflict("into-merged", "That one was merged itself: choose the one that it went into.");
        }
        if (other.state() == AskState.DECLINED) {
            throw Problem.conflict("into-closed", "That one is declined.");
        }
        return other;
    }

    /** The ask, and what was merged into it, count for themselves again. */
    void undo(Turn turn) {
        var ask = turn.ask();
        var own = family(turn, ask);
        changes.root(turn.handle(), own, ask.id());
        votes.count(turn.handle(), ask.id());
        votes.count(turn.handle(), ask.root());
        for (var id : new HashSet<>(List.of(ask.root(), ask.mergedInto()))) {
            changes.found(turn.handle(), ask.room(), id).ifPresent(other -> turn.beside(other, other));
        }
    }

    // Step by step down from the ask, since all of its former family has one root.
    private Set<UUID> family(Turn turn, Ask ask) {
        var all = changes.merged(turn.handle(), ask.root());
        var own = new HashSet<>(Set.of(ask.id()));
        boolean grows = true;
        while (grows) {
            grows = all.stream()
                    .filter(other -> other.isMerged() && own.contains(other.mergedInto()))
                    .map(other -> own.add(other.id()))
                    .reduce(false, Boolean::logicalOr);
        }
        return own;
    }
}
