package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.qanda.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunchroom.journal.StreamId;

/** Who may approve what, and in which words. */
class ApprovalsTest extends OnQueue {
    @Test
    void an_approved_ask_is_seen_by_everybody_and_the_room_is_told() {
        test.takesAsks(1, Way.NAMED);
        var ask = test.ask(test.asker, "When do we move?");
        approve(test.moderator, ask);
        assertThat(seenBy(test.other, ask).words()).isEqualTo("When do we move?");
        var told = lastTold(StreamId.room(test.room.id())).getJsonObject("ask");
        assertThat(told.getString("words")).isEqualTo("When do we move?");
        assertThat(told).doesNotContainKeys("approvals", "note");
        assertThat(lastTold(StreamId.hosts(test.room.id())).getJsonObject("ask").getInt("approvals"))
                .isEqualTo(1);
    }

    @Test
    void nobody_approves_their_own_also_when_it_was_asked_anonymously() {
        test.takesAsks(1, Way.NAMED, Way.ANONYMOUS);
        for (var way : List.of(Way.NAMED, Way.ANONYMOUS)) {
            var own = test.ask(test.host, way, "My own");
            refused(403, "own-ask", () -> approve(test.host, own));
            assertThat(state(own)).isEqualTo(AskState.WAITING);
            approve(test.moderator, own);
            assertThat(state(own)).isEqualTo(AskState.APPROVED);
        }
    }

    @Test
    void two_approvals_come_from_two_people() {
        test.takesAsks(2, Way.NAMED);
        var ask = test.ask(test.asker, "Twice?");
        approve(test.host, ask);
        refused(409, "approved-by-you", () -> approve(test.host, ask));
        assertThat(state(ask)).isEqualTo(AskState.WAITING);
        refused(404, "not-found", () -> seenBy(test.other, ask));
        approve(test.moderator, ask);
        assertThat(state(ask)).isEqualTo(AskState.APPROVED);
    }

    @Test
    void of_two_moderators_who_act_at_once_one_wins() {
        test.takesAsks(1, Way.NAMED);
        for (int round = 0; round < 10; round++) {
            var ask = test.ask(test.asker, "At once? " + round);
            var codes = atOnce(
                    () -> approve(test.host, ask),
                    () -> test.queue.decline(test.by(test.moderator, ask), Reason.OFF_TOPIC, null));
            // Approving and then declining is in order; declining and then approving is not.
            assertThat(codes).isIn(List.of("done", "done"), List.of("moved-meanwhile", "done"));
            assertThat(state(ask)).isEqualTo(AskState.DECLINED);

            var other = test.ask(test.asker, "Twice? " + round);
            var declines = atOnce(
                    () -> test.queue.decline(test.by(test.host, other), Reason.HOSTILE, null),
                    () -> test.queue.decline(test.by(test.moderator, other), Reason.OFF_TOPIC, null));
            assertThat(declines).containsExactlyInAnyOrder("done", "moved-meanwhile");
        }
    }

    @Test
    void one_approves_the_words_that_one_has_read() {
        test.takesAsks(1, Way.NAMED);
        var ask = test.ask(test.asker, "Kind words?");
        test.queue.reword(test.at(test.host, ask, 1), "Other words");
        refused(412, "edited-meanwhile", () -> test.approvals.approve(test.at(test.moderator, ask, 1)));
        test.approvals.approve(test.at(test.moderator, ask, 2));
    }

    @Test
    void approvals_are_for_the_words_that_were_read() {
        test.takesAsks(2, Way.NAMED);
        var ask = test.ask(test.asker, "First words");
        approve(test.host, ask);
        test.queue.reword(test.at(test.host, ask, 1), "Second words");
        approve(test.moderator, ask);
        assertThat(state(ask)).isEqualTo(AskState.WAITING);
        approve(test.host, ask);
        assertThat(state(ask)).isEqualTo(AskState.APPROVED);
    }
}
