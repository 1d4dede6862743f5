package org.lunchroom.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
import org.lunchroom.moderation.ladder.NewMeasure;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.RoomOnScreen;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LadderTest {
    private static final String WORDS = "Has anybody seen my bicycle pump?";

    @Parameter
    TestDatabase kind;

    TestModeration all;

    @BeforeEach
    void open() {
        all = new TestModeration(kind);
    }

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void a_parked_message_leaves_the_stream_and_stands_in_the_parking_lot_with_its_reason() {
        var message = all.says(all.ines, WORDS);
        all.aside(all.moderator, Step.PARK, message);

        assertThat(shown(message).getBoolean("removed")).isTrue();
        assertThat(shown(message).getJsonObject("aside").getString("how")).isEqualTo("parked");
        assertThat(all.desk.of(all.host, all.room).parked()).hasSize(1);
        assertThat(all.desk.of(all.host, all.room).parked().get(0).said()).isEqualTo(WORDS);
    }

    @Test
    void what_is_hidden_is_read_by_moderators_alone_and_never_replayed() {
        var message = all.says(all.ines, WORDS);
        all.aside(all.moderator, Step.HIDE, message);

        assertThat(replayed()).doesNotContain("bicycle");
        assertThat(all.all.snapshots.of(all.tom, all.room).toString()).doesNotContain("bicycle");
        assertThat(all.desk.of(all.moderator, all.room).hidden().get(0).said()).isEqualTo(WORDS);
        assertThatThrownBy(() -> all.desk.of(all.tom, all.room)).isInstanceOf(Problem.class);
    }

    @Test
    void its_words_are_kept_however_long_it_lies_there() {
        var message = all.says(all.ines, WORDS);
        var measure = all.aside(all.moderator, Step.HIDE, message);
        all.all.clock.advance(java.time.Duration.ofDays(30));
        all.all.doDueWork();
        all.ladder.undo(all.host, all.room, measure.id());

        assertThat(shown(message).getString("words")).isEqualTo(WORDS);
    }

    @Test
    void an_old_screen_and_the_entries_since_are_a_new_screen() {
        var first = all.says(all.ines, WORDS);
        var second = all.says(all.tom, "Under the stairs.");
        var old = all.all.snapshots.of(all.tom, all.room);
        var screen = RoomOnScreen.opened(old);

        var parked = all.aside(all.moderator, Step.PARK, first);
        all.aside(all.moderator, Step.HIDE, second);
        all.ladder.undo(all.moderator, all.room, parked.id());
        all.aside(all.moderator, Step.HIDE, first);

        all.all.journal.after(StreamId.room(all.room.id()), old.getInt("head"), 100).stream()
                .filter(entry -> entry.type().startsWith("message."))
                .forEach(entry -> all.all.stream.says(entry).ifPresent(said -> screen.apply(entry.type(), said)));
        assertThat(screen.messages()).isEqualTo(RoomOnScreen.messagesIn(all.all.snapshots.of(all.tom, all.room)));
    }

    @Test
    void every_step_is_in_the_log_and_in_the_audit_record_and_so_is_its_undoing() {
        var message = all.says(all.ines, WORDS);
        var measure = all.aside(all.moderator, Step.PARK, message);
        long lines = all.all.audit.check().lines();
        all.ladder.undo(all.host, all.room, measure.id());

        var logged = all.measures.find(all.room, measure.id());
        assertThat(logged.actor()).isEqualTo(all.moderator.person());
        assertThat(logged.reason()).isEqualTo(Reason.OFF_TOPIC);
        assertThat(logged.undoneBy()).isEqualTo(all.host.person());
        assertThat(all.all.audit.check().lines()).isEqualTo(lines + 1);
        assertThat(all.all.audit.check().unbroken()).isTrue();
    }

    @Test
    void undoing_twice_is_refused() {
        var measure = all.aside(all.moderator, Step.PARK, all.says(all.ines, WORDS));
        all.ladder.undo(all.host, all.room, measure.id());

        refused("message-gone|undone-already", () -> all.ladder.undo(all.host, all.room, measure.id()));
    }

    @Test
    void a_retry_with_the_same_key_parks_once() {
        var message = all.says(all.ines, WORDS);
        var wanted = new NewMeasure(Step.PARK, message.id(), null, Reason.OFF_TOPIC, "", null, null);
        var first = all.ladder.take(all.moderator, all.room, wanted, "k1");
        // By then the message is aside: the retry must not be told so.
        refused("message-gone", () -> all.ladder.take(all.moderator, all.room, wanted, "k2"));

        assertThat(all.measures.log(all.room, Instant.parse("9999-01-01T00:00:00Z"), 10))
                .extracting(Measure::id)
                .containsExactly(first.id());
    }

    @Test
    void its_author_may_remove_for_good_what_was_set_aside() {
        var message = all.says(all.ines, WORDS);
        var measure = all.aside(all.moderator, Step.PARK, message);
        all.all.revisions.remove(all.ines, all.room, message.id());

        assertThat(all.desk.of(all.host, all.room).parked()).isEmpty();
        refused("message-gone", () -> all.ladder.undo(all.host, all.room, measure.id()));
    }

    @Test
    void a_host_does_not_bring_it_back_past_the_log() {
        var message = all.says(all.ines, WORDS);
        all.aside(all.moderator, Step.PARK, message);

        refused("too-late", () -> all.all.revisions.restore(all.host, all.room, message.id()));
        refused("forbidden", () -> all.all.revisions.restore(all.ines, all.room, message.id()));
    }

    @Test
    void a_suggested_edit_is_taken_with_one_press_and_shows_as_an_edit() {
        var message = all.says(all.ines, "This is nonsense!");
        var measure = suggest(message, "I see this differently.");
        assertThat(shown(message).getString("words")).isEqualTo("This is nonsense!");

        all.all.clock.advance(java.time.Duration.ofHours(3));
        all.aboutMe.accept(all.ines, measure.id());

        assertThat(shown(message).getString("words")).isEqualTo("I see this differently.");
        assertThat(shown(message).containsKey("editedAt")).isTrue();
        refused("not-open", () -> all.aboutMe.accept(all.ines, measure.id()));
        refused("accepted", () -> all.ladder.undo(all.moderator, all.room, measure.id()));
    }

    @Test
    void nobody_else_takes_a_suggestion() {
        var measure = suggest(all.says(all.ines, "This is nonsense!"), "I see this differently.");

        refused("not-found", () -> all.aboutMe.accept(all.tom, measure.id()));
    }

    @Test
    void a_suggestion_that_was_withdrawn_is_not_taken() {
        var measure = suggest(all.says(all.ines, "This is nonsense!"), "I see this differently.");
        all.ladder.undo(all.moderator, all.room, measure.id());

        refused("not-open", () -> all.aboutMe.accept(all.ines, measure.id()));
    }

    @Test
    void slow_mode_says_why_to_everybody_and_is_undone_to_the_pace_before() {
        var slow = new NewMeasure(Step.SLOW, null, null, Reason.TOO_FAST, "Sixty people write at once.", null, 60);
        var measure = all.ladder.take(all.host, all.room, slow, null);

        var snapshot = all.all.snapshots.of(all.ines, all.all.rooms.byId(all.room.id()));
        assertThat(snapshot.getInt("slowSeconds")).isEqualTo(60);
        assertThat(snapshot.getJsonObject("manners").getString("slowReason")).isEqualTo("Sixty people write at once.");

        all.ladder.undo(all.moderator, all.room, measure.id());
        var after = all.all.snapshots.of(all.ines, all.all.rooms.byId(all.room.id()));
        assertThat(after.getInt("slowSeconds")).isZero();
        assertThat(after.getJsonObject("manners").getString("slowReason")).isEmpty();
    }

    @Test
    void who_was_removed_may_come_back_and_who_was_banned_may_not() {
        all.says(all.ines, "Hello");
        all.says(all.tom, "Hello");
        all.against(all.moderator, Step.REMOVE, all.ines);
        all.against(all.moderator, Step.BAN, all.tom);
        all.passMoment();

        all.all.members.join(all.ines, "feedbackchat");
        assertThat(all.all.rooms.find(all.ines, "feedbackchat")).isPresent();
        assertThat(all.all.rooms.find(all.tom, "feedbackchat")).isEmpty();
        refused("not-found", () -> all.all.members.join(all.tom, "feedbackchat"));
        refused("banned", () -> all.all.members.appoint(all.host, all.room, all.tom.person(), Role.PARTICIPANT));
        refused("banned", () -> all.all.members.remove(all.host, all.room, all.tom.person()));
        assertThat(all.all.rooms.of(all.tom)).isEmpty();
        assertThat(all.all.stream.readers(StreamId.room(all.room.id()), List.of(all.ines, all.tom)))
                .containsExactly(all.ines.person());
    }

    @Test
    void who_never_joined_an_open_room_can_be_banned_from_it() {
        all.against(all.moderator, Step.BAN, all.tom);
        all.passMoment();

        assertThat(all.all.rooms.find(all.tom, "feedbackchat")).isEmpty();
    }

    @Test
    void a_ban_is_undone_to_what_one_was() {
        all.all.members.appoint(all.host, all.room, all.tom.person(), Role.MODERATOR);
        var measure = all.against(all.host, Step.BAN, all.tom);
        all.ladder.undo(all.host, all.room, measure.id());
        all.passMoment();

        assertThat(all.all.rooms.membership(all.tom, all.room).role()).isEqualTo(Role.MODERATOR);
    }

    @Test
    void the_words_of_who_was_banned_stand_there_as_a_participants() {
        all.says(all.tom, "Hello");
        all.against(all.moderator, Step.BAN, all.tom);
        all.passMoment();

        assertThat(RoomOnScreen.messagesIn(all.all.snapshots.of(all.ines, all.room)))
                .extracting(one -> one.getJsonObject("author").getString("role"))
                .containsExactly("participant");
    }

    @Test
    void members_take_no_steps() {
        var message = all.says(all.ines, WORDS);

        refused("forbidden", () -> all.aside(all.tom, Step.HIDE, message));
        refused("forbidden", () -> all.against(all.tom, Step.BAN, all.ines));
    }

    @Test
    void nobody_takes_a_step_against_themselves_and_moderators_none_against_those_who_run_the_room() {
        refused("yourself", () -> all.against(all.moderator, Step.HOLD, all.moderator));
        refused("forbidden", () -> all.against(all.moderator, Step.HOLD, all.host));
        refused("last-host", () -> {
            all.all.members.appoint(all.host, all.room, all.tom.person(), Role.HOST);
            all.all.members.appoint(all.host, all.room, all.host.person(), Role.MODERATOR);
            all.all.rooms.forget(all.room, all.host.person());
            all.all.rooms.forget(all.room, all.tom.person());
            all.all.members.leave(all.tom, all.room);
        });
    }

    @Test
    void what_a_step_needs_is_named() {
        var message = all.says(all.ines, WORDS);

        refused("required", () -> take(new NewMeasure(null, null, null, Reason.OTHER, "", null, null)));
        refused("required", () -> take(new NewMeasure(Step.PARK, message.id(), null, null, "", null, null)));
        refused("required", () -> take(new NewMeasure(Step.PARK, null, null, Reason.UNKIND, "", null, null)));
        refused("required", () -> take(new NewMeasure(Step.HOLD, null, null, Reason.UNKIND, "", null, null)));
        refused("required", () -> take(new NewMeasure(Step.PARK, message.id(), null, Reason.OTHER, " ", null, null)));
        refused("required", () -> take(new NewMeasure(Step.NUDGE, message.id(), null, Reason.UNKIND, "", null, null)));
        refused(
                "required",
                () -> take(new NewMeasure(Step.SUGGESTION, message.id(), null, Reason.UNKIND, "", "", null)));
        refused(
                "invalid",
                () -> take(new NewMeasure(Step.SUGGESTION, message.id(), null, Reason.UNKIND, "", WORDS, null)));
        refused("required", () -> take(new NewMeasure(Step.SLOW, null, null, Reason.TOO_FAST, "", null, null)));
        refused("invalid", () -> take(new NewMeasure(Step.SLOW, null, null, Reason.TOO_FAST, "", null, 3601)));
        refused("invalid", () -> take(new NewMeasure(Step.DECLINE, null, null, Reason.UNKIND, "", null, null)));
        refused(
                "not-found",
                () -> take(new NewMeasure(Step.PARK, UUID.randomUUID(), null, Reason.UNKIND, "", null, null)));
        refused(
                "too-long",
                () -> take(new NewMeasure(Step.PARK, message.id(), null, Reason.UNKIND, "x".repeat(1001), null, null)));
        refused(
                "no-member",
                () -> take(new NewMeasure(Step.REMOVE, null, all.tom.person(), Reason.UNKIND, "", null, null)));
    }

    private Measure take(NewMeasure wanted) {
        return all.ladder.take(all.moderator, all.room, wanted, null);
    }

    private Measure suggest(Message message, String words) {
        return take(new NewMeasure(Step.SUGGESTION, message.id(), null, Reason.UNKIND, "", words, null));
    }

    private jakarta.json.JsonObject shown(Message message) {
        return RoomOnScreen.messagesIn(all.all.snapshots.of(all.tom, all.room)).stream()
                .filter(one -> one.getString("id").equals(message.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private String replayed() {
        return all.all.journal.after(StreamId.room(all.room.id()), 0, 100).stream()
                .flatMap(entry -> all.all.stream.says(entry).stream())
                .toList()
                .toString();
    }

    private static void refused(String codes, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .matches(codes));
    }

    /** Premise of the others: members are no moderators. */
    @Test
    void members_do_not_see_the_desk() {
        for (Viewer one : List.of(all.ines, all.tom)) {
            refused("forbidden", () -> all.desk.of(one, all.room));
        }
    }
}
