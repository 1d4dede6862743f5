package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.qanda.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.Viewer;

/** Asks that ask the same become one, and their votes are counted once. */
class MergesTest extends OnQueue {
    @Test
    void merged_votes_are_added_and_each_person_counts_once() {
        test.takesAsks(0, Way.NAMED);
        var one = test.ask(test.asker, "When do we move?");
        var two = test.ask(test.other, "When is the move?");
        var three = test.ask(test.other, "Moving date?");
        vote(one, test.asker, test.other);
        vote(two, test.other, test.host);
        vote(three, test.moderator);

        test.merges.merge(test.by(test.host, two), one.id());
        assertThat(seenBy(test.other, one).votes()).isEqualTo(3);
        assertThat(seenBy(test.other, one).mergedHere()).isEqualTo(1);
        assertThat(seenBy(test.other, two).mergedInto()).isEqualTo(one.id());
        // And on, with all that it brought.
        test.merges.merge(test.by(test.host, one), three.id());
        assertThat(seenBy(test.other, three).votes()).isEqualTo(4);
        assertThat(test.votes.votedFor(test.host, List.of(three.id()))).containsExactly(three.id());

        // Taking a vote back takes it from all of them.
        assertThat(test.votes.vote(test.other, test.room, three.id(), false)).isEqualTo(3);
    }

    private void vote(Ask ask, Viewer... people) {
        for (var viewer : people) {
            test.votes.vote(viewer, test.room, ask.id(), true);
        }
    }

    @Test
    void taking_a_merge_back_gives_each_ask_its_own_votes_again() {
        test.takesAsks(0, Way.NAMED);
        var one = test.ask(test.asker, "one");
        var two = test.ask(test.asker, "two");
        var three = test.ask(test.asker, "three");
        vote(one, test.asker);
        vote(two, test.other);
        vote(three, test.host, test.other);
        test.merges.merge(test.by(test.host, one), two.id());
        test.merges.merge(test.by(test.host, two), three.id());
        assertThat(seenBy(test.other, three).votes()).isEqualTo(3);

        test.queue.reopen(test.by(test.host, two));
        assertThat(seenBy(test.other, three).votes()).isEqualTo(2);
        assertThat(seenBy(test.other, two).votes()).isEqualTo(2);
        test.queue.reopen(test.by(test.host, one));
        assertThat(seenBy(test.other, two).votes()).isEqualTo(1);
        assertThat(seenBy(test.other, one).votes()).isEqualTo(1);
    }

    @Test
    void a_merge_in_a_circle_or_into_nothing_is_refused_and_changes_nothing() {
        test.takesAsks(0, Way.NAMED);
        var one = test.ask(test.asker, "one");
        var two = test.ask(test.asker, "two");
        var three = test.ask(test.asker, "three");
        var declined = test.ask(test.asker, "declined");
        test.queue.decline(test.by(test.host, declined), Reason.NOT_NOW, null);
        var elsewhere = test.room("elsewhere");
        test.takesAsks(elsewhere, 0, Way.NAMED);
        var far = test.asks
                .ask(test.asker, elsewhere, new NewAsk("far", Way.NAMED, null), null)
                .ask();

        test.merges.merge(test.by(test.host, one), two.id());
        refused(409, "merge-cycle", () -> test.merges.merge(test.by(test.host, two), two.id()));
        refused(409, "merge-cycle", () -> test.merges.merge(test.by(test.host, two), one.id()));
        refused(409, "into-merged", () -> test.merges.merge(test.by(test.host, three), one.id()));
        refused(409, "into-closed", () -> test.merges.merge(test.by(test.host, three), declined.id()));
        refused(400, "no-such-ask", () -> test.merges.merge(test.by(test.host, three), far.id()));
        assertThat(state(two)).isEqualTo(AskState.APPROVED);
        assertThat(state(three)).isEqualTo(AskState.APPROVED);
    }

    @Test
    void what_was_merged_before_anybody_approved_it_shows_no_words() {
        test.takesAsks(1, Way.NAMED);
        var good = approve(test.host, test.ask(test.asker, "Good words"));
        var bad = test.ask(test.asker, "Words that nobody approved");
        test.merges.merge(test.by(test.host, bad), good.id());
        assertThat(seenBy(test.other, bad).words()).isNull();
        assertThat(seenBy(test.other, bad).mergedInto()).isEqualTo(good.id());
        assertThat(seenBy(test.asker, bad).words()).isEqualTo("Words that nobody approved");
    }
}
