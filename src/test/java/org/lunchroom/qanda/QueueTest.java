package org.lunchroom.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.qanda.Refusals.refused;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.qanda.view.ShownAsk;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class QueueTest {
    @Parameter
    TestDatabase kind;

    TestQanda test;

    @BeforeEach
    void open() {
        test = new TestQanda(kind);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private ShownAsk seenBy(Viewer viewer, Ask ask) {
        return test.shown.to(viewer, test.room, test.asks.seen(viewer, test.room, ask.id()));
    }

    private AskState state(Ask ask) {
        return test.asks.byId(ask.id()).state();
    }

    private Ask approve(Viewer who, Ask ask) {
        return test.approvals.approve(test.by(who, ask));
    }

    /** What the newest entry of the room's stream, or its hosts', says about asks. */
    private JsonObject lastTold(StreamId stream) {
        var entries = test.all.journal.after(stream, 0, 1000);
        var owner = stream.kind().equals("room") ? test.all.stream : test.all.hostsStream;
        return owner.says(entries.get(entries.size() - 1)).orElseThrow();
    }

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

    private static List<String> atOnce(Supplier<Ask> one, Supplier<Ask> other) {
        return Stream.of(CompletableFuture.supplyAsync(one), CompletableFuture.supplyAsync(other)).toList().stream()
                .map(QueueTest::code)
                .toList();
    }

    private static String code(CompletableFuture<Ask> act) {
        try {
            act.join();
            return "done";
        } catch (CompletionException e) {
            return ((Problem) e.getCause()).code();
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
