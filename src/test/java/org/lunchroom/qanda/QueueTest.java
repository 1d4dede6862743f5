package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.qanda.Refusals.refused;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lunchroom.journal.StreamId;

/** What moderators do with an ask: decline it, word it anew, take it back. All of it is on record. */
class QueueTest extends OnQueue {
    @Test
    void who_does_not_run_the_room_does_nothing_in_the_queue() {
        test.takesAsks(0, Way.NAMED);
        var ask = test.ask(test.asker, "Mine");
        for (var viewer : List.of(test.asker, test.other)) {
            var press = test.by(viewer, ask);
            refused(403, "forbidden", () -> test.approvals.approve(press));
            refused(403, "forbidden", () -> test.queue.decline(press, Reason.HOSTILE, null));
            refused(403, "forbidden", () -> test.queue.stage(press, null));
            refused(403, "forbidden", () -> test.queue.reopen(press));
            refused(403, "forbidden", () -> test.queue.reword(test.at(viewer, ask, 1), "Other"));
            refused(403, "forbidden", () -> test.merges.merge(press, ask.id()));
            refused(403, "forbidden", () -> test.queue.answer(press, How.LIVE, null));
        }
        assertThat(state(ask)).isEqualTo(AskState.APPROVED);
    }

    @Test
    void a_changed_wording_is_shown_as_edited_and_the_original_is_kept_for_moderators_and_the_asker() {
        test.takesAsks(1, Way.NAMED);
        var ask = approve(test.host, test.ask(test.asker, "When does this damn move happen?"));
        refused(428, "if-match-needed", () -> test.queue.reword(test.by(test.host, ask), "When do we move?"));
        test.queue.reword(test.at(test.host, ask, ask.version()), "When do we move?");

        assertThat(seenBy(test.other, ask).words()).isEqualTo("When do we move?");
        assertThat(seenBy(test.other, ask).edited()).isTrue();
        assertThat(seenBy(test.other, ask).original()).isNull();
        for (var viewer : List.of(test.asker, test.moderator)) {
            assertThat(seenBy(viewer, ask).original()).isEqualTo("When does this damn move happen?");
        }
        test.queue.reword(test.at(test.host, ask, ask.version() + 1), "When does this damn move happen?");
        assertThat(seenBy(test.other, ask).edited()).isNull();
    }

    @Test
    void what_is_declined_shows_everybody_the_reason_and_no_words_and_the_asker_the_note() {
        test.takesAsks(0, Way.NAMED);
        var ask = test.ask(test.asker, "Why is my boss so slow?");
        test.queue.decline(test.by(test.host, ask), Reason.PERSONAL, "Names a colleague.");

        var seen = seenBy(test.other, ask);
        assertThat(seen.reason()).isEqualTo("personal");
        assertThat(Stream.of(seen.words(), seen.author(), seen.note(), seen.tree()))
                .containsOnlyNulls();
        assertThat(lastTold(StreamId.room(test.room.id())).toString()).doesNotContain("boss", "Names", "Ines");
        assertThat(seenBy(test.asker, ask).note()).isEqualTo("Names a colleague.");
        assertThat(seenBy(test.asker, ask).words()).isEqualTo("Why is my boss so slow?");
        refused(400, "required", () -> test.queue.decline(test.by(test.host, ask), null, null));
    }

    @Test
    void words_that_were_taken_away_do_not_come_again_from_what_was_sent_before() {
        test.takesAsks(0, Way.NAMED);
        var ask = test.ask(test.asker, "First words");
        assertThat(newestChangesEarlier())
                .as("a new ask leaves all before it alone")
                .isFalse();
        test.votes.vote(test.other, test.room, ask.id(), true);
        assertThat(newestChangesEarlier()).isFalse();
        test.queue.reword(test.at(test.host, ask, 1), "Other words");
        assertThat(newestChangesEarlier()).isTrue();
        test.queue.decline(test.by(test.host, ask), Reason.HOSTILE, null);
        assertThat(newestChangesEarlier()).isTrue();
        // Whoever reads from the beginning finds no trace.
        var room = StreamId.room(test.room.id());
        assertThat(test.all.stream.says(test.all.journal.after(room, 0, 1000)).toString())
                .contains(ask.id().toString())
                .doesNotContain("First words", "Other words", "Ines");
    }

    private boolean newestChangesEarlier() {
        var entries = test.all.journal.after(StreamId.room(test.room.id()), 0, 1000);
        return test.all.stream.changesEarlier(entries.get(entries.size() - 1));
    }

    @Test
    void every_act_can_be_taken_back() {
        test.takesAsks(1, Way.NAMED);
        var ask = test.ask(test.asker, "Back and forth");
        refused(409, "nothing-to-undo", () -> test.queue.reopen(test.by(test.host, ask)));
        test.queue.decline(test.by(test.host, ask), Reason.NOT_NOW, "Later");
        assertThat(reopened(ask)).isEqualTo(AskState.WAITING);
        approve(test.host, ask);
        test.queue.decline(test.by(test.host, ask), Reason.NOT_NOW, "Later");
        assertThat(reopened(ask)).isEqualTo(AskState.APPROVED);
        assertThat(seenBy(test.asker, ask).note()).isNull();
        test.queue.stage(test.by(test.host, ask), null);
        assertThat(reopened(ask)).isEqualTo(AskState.APPROVED);
        test.promise(ask, "2026-12-15");
        test.queue.answer(test.by(test.host, ask), How.LIVE, null);
        assertThat(reopened(ask)).isEqualTo(AskState.PROMISED);
        assertThat(reopened(ask)).isEqualTo(AskState.APPROVED);
        assertThat(reopened(ask)).isEqualTo(AskState.WAITING);
        assertThat(lastTold(StreamId.room(test.room.id())).getJsonObject("ask").getBoolean("removed"))
                .isTrue();
        refused(409, "nothing-to-undo", () -> test.queue.reopen(test.by(test.host, ask)));
    }

    private AskState reopened(Ask ask) {
        test.queue.reopen(test.by(test.moderator, ask));
        return state(ask);
    }

    @Test
    void every_act_is_on_record_and_names_an_asker_only_who_gave_their_name() {
        test.takesAsks(1, Way.NAMED, Way.ANONYMOUS);
        approve(test.host, test.ask(test.asker, Way.NAMED, "named"));
        approve(test.host, test.ask(test.asker, Way.ANONYMOUS, "anonymous"));
        var acts = test.all.database.read(handle -> handle.createQuery(
                        "select act, person from audit where actor = :host and act like 'ask.%' order by seq")
                .bind("host", test.host.person())
                .map((row, context) -> row.getString("act") + " " + row.getString("person"))
                .list());
        assertThat(acts).containsExactly("ask.approved " + test.asker.person(), "ask.approved null");
        assertThat(test.all.audit.check().unbroken()).isTrue();
    }
}
