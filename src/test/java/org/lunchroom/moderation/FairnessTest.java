package org.lunchroom.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.moderation.appeals.Appeals.Outcome;
import org.lunchroom.moderation.ladder.NewMeasure;
import org.lunchroom.moderation.manners.RoomManners;
import org.lunchroom.moderation.reports.Reports;
import org.lunchroom.moderation.reports.Reports.NewReport;
import org.lunchroom.moderation.reports.Thing;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Room;

/** What people get to know, and say, about what is done to them and what they report. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FairnessTest {
    @Parameter
    TestDatabase kind;

    TestModeration all;
    Message message;

    @BeforeEach
    void open() {
        all = new TestModeration(kind);
        message = all.says(all.ines, "This is nonsense!");
    }

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void the_person_concerned_reads_what_was_done_by_which_role_and_why_and_no_name() {
        all.aside(all.moderator, Step.HIDE, message);

        var done = all.aboutMe.of(all.ines, "feedbackchat").done().get(0);
        assertThat(done.kind()).isEqualTo("hide");
        assertThat(done.by()).isEqualTo("moderator");
        assertThat(done.reason()).isEqualTo("off-topic");
        assertThat(done.message()).isEqualTo("This is nonsense!");
        assertThat(done.mayAppeal()).isTrue();
        assertThat(JsonAnswers.write(done))
                .doesNotContain("Mo Ali", all.moderator.person().toString());
        assertThat(all.aboutMe.of(all.tom, null).done()).isEmpty();
    }

    @Test
    void who_is_banned_still_reads_why_and_asks_for_another_look() {
        var measure = all.against(all.moderator, Step.BAN, all.ines);
        all.passMoment();

        assertThat(all.aboutMe.of(all.ines, null).done().get(0).kind()).isEqualTo("ban");
        all.appeals.make(all.ines, measure.id(), "I was quoting somebody.");
        all.appeals.answer(all.host, all.room, measure.id(), Outcome.GRANTED, "You were. Welcome back.");
        all.passMoment();

        assertThat(all.all.rooms.find(all.ines, "feedbackchat")).isPresent();
        var said = all.aboutMe.of(all.ines, null).done().get(0).appeal();
        assertThat(said.outcome()).isEqualTo("granted");
        assertThat(said.answer()).isEqualTo("You were. Welcome back.");
    }

    @Test
    void an_appeal_goes_to_somebody_else_than_whoever_acted() {
        var measure = all.aside(all.moderator, Step.HIDE, message);
        all.appeals.make(all.ines, measure.id(), "It was on topic.");

        refused("forbidden", () -> answer(all.moderator, measure, Outcome.UPHELD));
        assertThat(all.desk.of(all.moderator, all.room).appeals().get(0).mayAnswer())
                .isFalse();
        assertThat(all.desk.of(all.host, all.room).appeals().get(0).mayAnswer()).isTrue();
        answer(all.host, measure, Outcome.UPHELD);

        assertThat(all.measures.find(all.room, measure.id()).stands()).isTrue();
        assertThat(all.desk.of(all.host, all.room).appeals()).isEmpty();
        refused("answered-already", () -> answer(all.host, measure, Outcome.GRANTED));
    }

    @Test
    void where_nobody_else_runs_the_room_whoever_acted_answers() {
        var measure = all.aside(all.host, Step.HIDE, message);
        all.all.members.remove(all.host, all.room, all.moderator.person());
        all.appeals.make(all.ines, measure.id(), "It was on topic.");
        answer(all.host, measure, Outcome.GRANTED);

        assertThat(all.measures.find(all.room, measure.id()).stands()).isFalse();
    }

    @Test
    void each_step_has_an_actor_a_time_and_a_reason_is_read_appealed_against_and_undone() {
        for (var step : List.of(Step.NUDGE, Step.SUGGESTION, Step.PARK, Step.HIDE, Step.HOLD, Step.REMOVE, Step.BAN)) {
            var words = step == Step.SUGGESTION ? "This is brave!" : null;
            var about = step.takesMessage() ? message.id() : null;
            var wanted = new NewMeasure(step, about, all.ines.person(), Reason.UNKIND, "Why so?", words, null);
            var measure = all.ladder.take(all.moderator, all.room, wanted, null);

            var logged = all.measures
                    .log(all.room, all.all.clock.instant().plusSeconds(1), 1)
                    .get(0);
            assertThat(logged.kind()).isEqualTo(step);
            assertThat(logged.actor()).isEqualTo(all.moderator.person());
            assertThat(logged.reason()).isEqualTo(Reason.UNKIND);
            assertThat(logged.at()).isEqualTo(all.all.clock.instant());
            var read = all.aboutMe.of(all.ines, null).done().get(0);
            assertThat(read.kind()).isEqualTo(step.text());
            assertThat(read.reason()).isEqualTo("unkind");
            assertThat(read.note()).isEqualTo("Why so?");
            assertThat(read.mayAppeal()).as(step.text()).isTrue();

            all.appeals.make(all.ines, measure.id(), "I meant it kindly.");
            all.appeals.answer(all.host, all.room, measure.id(), Outcome.GRANTED, "You did.");

            var after = all.aboutMe.of(all.ines, null).done().get(0);
            assertThat(after.undoneAt()).as(step.text()).isEqualTo(all.all.clock.instant());
            assertThat(after.appeal().outcome()).isEqualTo("granted");
            all.passMoment();
            all.all.clock.advance(Duration.ofMinutes(1));
        }
        assertThat(all.says(all.ines, "I am still here.")).isNotNull();
        assertThat(all.all.audit.check().unbroken()).isTrue();
    }

    @Test
    void slow_mode_has_a_reason_that_everybody_reads_and_is_undone() {
        var slow = new NewMeasure(Step.SLOW, null, null, Reason.TOO_FAST, "One at a time.", null, 60);
        var measure = all.ladder.take(all.moderator, all.room, slow, null);
        assertThat(all.all
                        .snapshots
                        .of(all.tom, room())
                        .getJsonObject("manners")
                        .getString("slowReason"))
                .isEqualTo("One at a time.");

        all.ladder.undo(all.host, room(), measure.id());

        assertThat(room().slowSeconds()).isZero();
        assertThat(all.all
                        .snapshots
                        .of(all.tom, room())
                        .getJsonObject("manners")
                        .getString("slowReason"))
                .isEmpty();
    }

    private Room room() {
        all.all.rooms.forget(all.room);
        return all.all.rooms.byId(all.room.id());
    }

    @Test
    void one_appeals_once_and_only_against_what_stands_and_was_done_to_oneself() {
        var measure = all.aside(all.moderator, Step.HIDE, message);
        refused("not-found", () -> all.appeals.make(all.tom, measure.id(), "Let me"));
        refused("not-found", () -> all.appeals.make(all.ines, UUID.randomUUID(), "Let me"));
        refused("required", () -> all.appeals.make(all.ines, measure.id(), " "));
        all.appeals.make(all.ines, measure.id(), "It was on topic.");
        refused("appealed-already", () -> all.appeals.make(all.ines, measure.id(), "Again"));

        var other = all.aside(all.moderator, Step.PARK, all.says(all.ines, "Something else"));
        all.ladder.undo(all.host, all.room, other.id());
        refused("nothing-to-appeal", () -> all.appeals.make(all.ines, other.id(), "Still"));
    }

    @Test
    void several_reports_on_one_thing_are_one_case_and_no_answer_says_whose_they_are() {
        report(all.tom, Reason.UNKIND, "Hurts.");
        report(all.moderator, Reason.OFF_TOPIC, "");
        report(all.tom, Reason.UNKIND, "Once more");

        var docket = all.cases.of(all.host, all.room);
        assertThat(docket.open()).hasSize(1);
        assertThat(docket.open().get(0).reports()).hasSize(2);
        assertThat(docket.open().get(0).words()).isEqualTo("This is nonsense!");
        assertThat(JsonAnswers.write(docket))
                .doesNotContain("Tom", all.tom.person().toString());
        assertThat(JsonAnswers.write(all.aboutMe.of(all.ines, null))).doesNotContain("report-case", "Hurts");
    }

    @Test
    void two_who_report_first_at_once_make_one_case() {
        var both = Stream.of(all.tom, all.host)
                .map(who -> CompletableFuture.supplyAsync(() -> report(who, Reason.UNKIND, "")))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(all.cases.of(all.host, all.room).open().get(0).reports()).hasSize(2);
    }

    @Test
    void the_reporter_hears_what_became_of_it_and_how_long_it_took_is_counted() {
        var id = report(all.tom, Reason.UNKIND, "Hurts.");
        all.all.clock.advance(Duration.ofMinutes(12));
        assertThat(all.cases.of(all.host, all.room).waiting().oldestMinutes()).isEqualTo(12);
        all.reports.close(all.host, all.room, id, Reports.Outcome.ACTED, "We talked to the author.");

        var heard = all.aboutMe.of(all.tom, "feedbackchat").reported().get(0);
        assertThat(heard.outcome()).isEqualTo("acted");
        assertThat(heard.note()).isEqualTo("We talked to the author.");
        var docket = all.cases.of(all.host, all.room);
        assertThat(docket.open()).isEmpty();
        assertThat(docket.closed()).hasSize(1);
        assertThat(docket.waiting().medianMinutes()).isEqualTo(12);
        refused("decided-already", () -> all.reports.close(all.host, all.room, id, Reports.Outcome.ACTED, ""));

        all.reports.reopen(all.host, all.room, id);
        assertThat(all.cases.of(all.host, all.room).open()).hasSize(1);
        refused("open-already", () -> all.reports.reopen(all.host, all.room, id));
    }

    @Test
    void nobody_sees_or_decides_a_case_about_themselves() {
        var own = all.says(all.moderator, "I am the law here.");
        var about = all.reports.report(all.tom, all.room, new NewReport(Thing.MESSAGE, own.id(), Reason.UNKIND, ""));

        assertThat(all.cases.of(all.moderator, all.room).open()).isEmpty();
        assertThat(all.cases.of(all.host, all.room).open()).hasSize(1);
        refused(
                "not-found",
                () -> all.reports.close(all.moderator, all.room, about.id(), Reports.Outcome.NOTHING_WRONG, ""));
    }

    @Test
    void reading_reports_is_in_the_audit_record() {
        long before = all.all.audit.check().lines();
        all.cases.of(all.host, all.room);

        assertThat(all.all.audit.check().lines()).isEqualTo(before + 1);
    }

    @Test
    void profiles_are_reported_too_and_oneself_is_not() {
        var about = all.reports.report(
                all.tom, all.room, new NewReport(Thing.PROFILE, all.ines.person(), Reason.UNKIND, ""));
        assertThat(all.cases.of(all.host, all.room).open().get(0).words()).isEqualTo("Ines Kovač");
        assertThat(about.concerns()).isEqualTo(all.ines.person());

        refused(
                "yourself",
                () -> all.reports.report(
                        all.tom, all.room, new NewReport(Thing.PROFILE, all.tom.person(), Reason.UNKIND, "")));
        refused("yourself", () -> report(all.ines, Reason.UNKIND, ""));
    }

    @Test
    void what_a_report_needs_is_named() {
        refused("required", () -> make(new NewReport(null, message.id(), Reason.UNKIND, "")));
        refused("required", () -> make(new NewReport(Thing.MESSAGE, null, Reason.UNKIND, "")));
        refused("required", () -> make(new NewReport(Thing.MESSAGE, message.id(), null, "")));
        refused("required", () -> make(new NewReport(Thing.MESSAGE, message.id(), Reason.OTHER, "")));
        refused("not-found", () -> make(new NewReport(Thing.MESSAGE, UUID.randomUUID(), Reason.UNKIND, "")));
        refused("not-found", () -> make(new NewReport(Thing.ASK, UUID.randomUUID(), Reason.UNKIND, "")));
        refused("not-found", () -> make(new NewReport(Thing.PROFILE, UUID.randomUUID(), Reason.UNKIND, "")));
        refused("forbidden", () -> all.cases.of(all.tom, all.room));
        all.aside(all.moderator, Step.HIDE, message);
        refused("message-gone", () -> make(new NewReport(Thing.MESSAGE, message.id(), Reason.UNKIND, "")));
    }

    @Test
    void a_rooms_manners_are_its_runners_to_set_and_shapes_are_no_patterns() {
        var edit = new RoomManners.Edit(false, List.of("999-99-9999", "AA 99 99 99 9"));
        assertThat(all.manners.change(all.host, all.room, edit).idShapes()).hasSize(2);
        var shown = all.all.snapshots.of(all.tom, all.room).getJsonObject("manners");
        assertThat(shown.getBoolean("postAnyway")).isFalse();
        assertThat(shown.getInt("readers")).isEqualTo(3);

        refused("forbidden", () -> all.manners.change(all.tom, all.room, edit));
        for (var shape : List.of("(a+)+", "99", "AAAA", "9".repeat(31))) {
            refused(
                    "bad-shape",
                    () -> all.manners.change(all.host, all.room, new RoomManners.Edit(null, List.of(shape))));
        }
    }

    private UUID report(Viewer who, Reason reason, String note) {
        return all.reports
                .report(who, all.room, new NewReport(Thing.MESSAGE, message.id(), reason, note))
                .id();
    }

    private void make(NewReport wanted) {
        all.reports.report(all.tom, all.room, wanted);
    }

    private void answer(Viewer who, Measure measure, Outcome outcome) {
        all.appeals.answer(who, all.room, measure.id(), outcome, "We looked at it again.");
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
