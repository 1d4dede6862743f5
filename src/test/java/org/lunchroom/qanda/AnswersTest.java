package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.qanda.Refusals.refused;

import org.junit.jupiter.api.Test;

/** The stage, and the answers that end an ask. */
class AnswersTest extends OnQueue {
    @Test
    void at_most_one_ask_is_on_stage() {
        test.takesAsks(0, Way.NAMED);
        var one = test.ask(test.asker, "one");
        var two = test.ask(test.asker, "two");
        test.queue.stage(test.by(test.host, one), null);
        refused(409, "stage-taken", () -> test.queue.stage(test.by(test.moderator, two), null));
        test.queue.stage(test.by(test.host, two), one.id());
        assertThat(state(one)).isEqualTo(AskState.APPROVED);
        assertThat(test.asks.onStage(test.room).orElseThrow().id()).isEqualTo(two.id());

        var three = test.ask(test.asker, "three");
        var codes = atOnce(
                () -> test.queue.stage(test.by(test.host, one), two.id()),
                () -> test.queue.stage(test.by(test.moderator, three), two.id()));
        assertThat(codes).containsExactlyInAnyOrder("done", "stage-taken");
    }

    @Test
    void an_answer_in_writing_has_words_and_one_given_live_has_none() {
        test.takesAsks(0, Way.NAMED);
        var ask = test.ask(test.asker, "How?");
        refused(400, "required", () -> test.queue.answer(test.by(test.host, ask), null, null));
        refused(400, "required", () -> test.queue.answer(test.by(test.host, ask), How.WRITING, " "));
        refused(400, "invalid", () -> test.queue.answer(test.by(test.host, ask), How.LIVE, "words"));
        test.queue.answer(test.by(test.host, ask), How.WRITING, "By **train**.");
        assertThat(seenBy(test.other, ask).answer().words()).isEqualTo("By **train**.");
        refused(409, "moved-meanwhile", () -> test.queue.answer(test.by(test.moderator, ask), How.LIVE, null));
    }

    @Test
    void who_promised_an_answer_gives_it_without_running_the_room_and_nobody_else_does() {
        test.takesAsks(1, Way.NAMED);
        var ask = test.ask(test.asker, "When do we move?");
        approve(test.moderator, ask);
        refused(403, "forbidden", () -> test.queue.answer(test.by(test.other, ask), How.WRITING, "In May."));
        test.promise(ask, "2026-12-15");
        refused(403, "forbidden", () -> test.queue.answer(test.by(test.asker, ask), How.WRITING, "In May."));
        test.queue.answer(test.by(test.other, ask), How.WRITING, "In May.");
        assertThat(state(ask)).isEqualTo(AskState.ANSWERED);
        refused(403, "forbidden", () -> test.queue.answer(test.by(test.other, ask), How.WRITING, "In June."));
    }
}
