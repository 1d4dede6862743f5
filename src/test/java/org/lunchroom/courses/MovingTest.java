package org.lunchroom.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.courses.Refused.refused;
import static org.lunchroom.courses.TestCourses.FIRST;
import static org.lunchroom.courses.TestCourses.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.courses.moving.Move;
import org.lunchroom.courses.moving.NewDates;
import org.lunchroom.courses.phases.Day;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.courses.phases.PhasePlan;
import org.lunchroom.kernel.sql.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MovingTest {
    private static final String TAG = "leadership7";
    private static final Instant DAY_ONE = Instant.parse("2026-12-07T08:00:00Z");

    @Parameter
    TestDatabase kind;

    TestCourses test;
    Cohort cohort;

    @BeforeEach
    void open() {
        test = new TestCourses(kind);
        cohort = test.group();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static NewDates to(LocalDate day, String confirm) {
        return new NewDates(day, null, null, null, false, confirm);
    }

    private Chat chat(String title, String local) {
        var wanted = new NewChat(
                title,
                LocalDateTime.parse(local),
                "Europe/Berlin",
                60,
                "backchannel",
                null,
                null,
                null,
                null,
                null,
                null);
        var draft = test.stand
                .planner
                .schedule(test.jens, test.room(cohort), wanted, null)
                .chat();
        return test.stand.announcements.announce(test.jens, draft.id(), null);
    }

    private void link(UUID chat) {
        var first = test.cohorts.sessions(cohort).get(0);
        var sessions = new ArrayList<NewSession>();
        test.cohorts.sessions(cohort).forEach(one -> sessions.add(NewSession.of(one, 0)));
        var one = sessions.get(0);
        sessions.set(0, new NewSession(first.id(), one.title(), one.startsAt(), one.endsAt(), one.zone(), chat));
        move(new NewDates(null, null, null, sessions, false, null));
    }

    private void move(NewDates wanted) {
        var preview = test.dates.preview(test.jens, TAG, wanted);
        test.dates.move(
                test.jens,
                TAG,
                new NewDates(
                        wanted.moveTo(),
                        wanted.startsOn(),
                        wanted.endsOn(),
                        wanted.sessions(),
                        wanted.past(),
                        preview.confirm()));
    }

    @Test
    void one_list_says_everything_that_moves_and_one_confirmation_moves_it() {
        var beside = chat("Backchannel", "2026-12-07T09:30");
        var followUp = chat("Follow-up", "2026-12-21T12:05");
        link(beside.id());

        var preview = test.dates.preview(test.jens, TAG, to(FIRST.plusDays(7), null));

        assertThat(preview.moves())
                .extracting(Move::kind)
                .containsExactly("course", "session", "session", "phase", "phase", "phase", "phase", "chat", "chat");
        assertThat(preview.moves())
                .allSatisfy(one -> assertThat(one.to()).isEqualTo(one.from().plusSeconds(7 * 86_400)));
        assertThat(test.cohorts.sessions(cohort).get(0).startsAt()).isEqualTo(DAY_ONE);

        test.dates.move(test.jens, TAG, to(FIRST.plusDays(7), preview.confirm()));

        var moved = test.look(test.priya, cohort);
        assertThat(moved.startsOn()).isEqualTo(FIRST.plusDays(7));
        assertThat(moved.sessions().get(0).startsAt()).isEqualTo(DAY_ONE.plusSeconds(7 * 86_400));
        assertThat(moved.phases().get(1).opensAt()).isEqualTo(Instant.parse("2026-12-13T23:00:00Z"));
        assertThat(test.stand.chats.byId(beside.id()).startsAt()).isEqualTo(Instant.parse("2026-12-14T08:30:00Z"));
        assertThat(test.stand.chats.byId(followUp.id()).startsAt()).isEqualTo(Instant.parse("2026-12-28T11:05:00Z"));
    }

    @Test
    void what_was_due_falls_due_on_the_new_day() {
        move(to(FIRST.plusDays(7), null));

        test.at("2026-12-06T23:00:00Z");
        assertThat(test.look(test.priya, cohort).phase()).isEqualTo("before");
        test.at("2026-12-13T23:00:00Z");
        assertThat(test.look(test.priya, cohort).phase()).isEqualTo("during");
    }

    @Test
    void nothing_moves_that_was_not_on_the_list() {
        var preview = test.dates.preview(test.jens, TAG, to(FIRST.plusDays(7), null));
        chat("Meanwhile", "2026-12-21T12:05");

        refused(409, "moves-changed", () -> test.dates.move(test.jens, TAG, to(FIRST.plusDays(7), preview.confirm())));
        refused(409, "moves-changed", () -> test.dates.move(test.jens, TAG, to(FIRST.plusDays(7), null)));

        assertThat(test.look(test.priya, cohort).startsOn()).isEqualTo(FIRST);
    }

    @Test
    void a_session_that_moves_alone_takes_along_what_hangs_on_it() {
        var sessions = test.cohorts.sessions(cohort);
        var last = NewSession.of(sessions.get(1), 3);

        var moves = test.dates
                .preview(
                        test.jens,
                        TAG,
                        new NewDates(null, null, null, List.of(NewSession.of(sessions.get(0), 0), last), false, null))
                .moves();

        // The last day is later: the phases that follow the end move, the first two stay.
        assertThat(moves).filteredOn(one -> one.kind().equals("session")).hasSize(1);
        assertThat(moves)
                .filteredOn(one -> one.kind().equals("phase"))
                .extracting(Move::title)
                .containsExactly("during", "after", "alumni");
    }

    @Test
    void sessions_come_and_go_in_the_same_list() {
        var first = NewSession.of(test.cohorts.sessions(cohort).get(0), 0);
        var third = session("Day 3", FIRST.plusDays(2));

        var moves = test.dates
                .preview(test.jens, TAG, new NewDates(null, null, null, List.of(first, third), false, null))
                .moves();

        assertThat(moves)
                .filteredOn(one -> one.kind().equals("session"))
                .satisfiesExactly(gone -> assertThat(gone.to()).isNull(), added -> assertThat(added.from())
                        .isNull());
    }

    @Test
    void a_phase_that_would_close_again_is_marked() {
        var moves =
                test.dates.preview(test.jens, TAG, to(FIRST.plusDays(30), null)).moves();

        assertThat(moves)
                .filteredOn(one -> one.title().equals("before"))
                .extracting(Move::note)
                .containsExactly("closes-again");
    }

    @Test
    void a_course_is_not_moved_into_the_past_and_not_by_its_participants() {
        refused(400, "in-the-past", () -> test.dates.preview(test.jens, TAG, to(FIRST.minusDays(30), null)));
        refused(403, "forbidden", () -> test.dates.preview(test.priya, TAG, to(FIRST.plusDays(1), null)));
        refused(404, "not-found", () -> test.dates.preview(test.stranger, TAG, to(FIRST.plusDays(1), null)));
    }

    @Test
    void nobody_puts_a_chat_beside_a_session_that_they_do_not_lead() {
        var room = test.stand.room(test.stranger, "elsewhere");
        var theirs = test.stand.announced(test.stranger, room);

        refused(400, "no-such-chat", () -> link(theirs.id()));
    }

    @Test
    void the_chat_beside_a_session_is_shown_with_what_came_of_it() {
        var beside = chat("Backchannel", "2026-12-07T09:30");
        link(beside.id());

        var talk = test.look(test.priya, cohort).sessions().get(0).chat();
        assertThat(talk.room()).isEqualTo(TAG);
        assertThat(talk.state()).isEqualTo("announced");
    }

    private PhasePlan plan(PhaseKind phase, Day opens, Day closes) {
        return new PhasePlan(phase, "", "", null, opens, closes);
    }

    private void put(String ifMatch, PhasePlan... plans) {
        test.rules.put(test.jens, TAG, ifMatch, List.of(plans));
    }

    @Test
    void phases_open_by_other_rules_when_a_trainer_says_so() {
        put("\"1\"", plan(PhaseKind.BEFORE, Day.start(-21), null), plan(PhaseKind.DURING, Day.start(-1), Day.end(2)));

        var phases = test.look(test.priya, cohort).phases();
        assertThat(phases).hasSize(2);
        assertThat(phases.get(0).opensAt()).isEqualTo(Instant.parse("2026-11-15T23:00:00Z"));
        assertThat(phases.get(0).closesAt()).isEqualTo(phases.get(1).opensAt());
    }

    @Test
    void phases_that_overlap_are_refused_by_their_names_and_change_nothing() {
        refused(
                409,
                "phases-overlap",
                "“Before” (until 2026-12-09) and “The course” (from 2026-12-07) overlap",
                () -> put(
                        "\"1\"",
                        plan(PhaseKind.BEFORE, Day.start(-14), Day.end(1)),
                        plan(PhaseKind.DURING, Day.start(0), Day.end(1))));
        refused(409, "phase-without-days", () -> put("\"1\"", plan(PhaseKind.AFTER, Day.end(1), Day.start(0))));
        refused(
                400,
                "phase-twice",
                () -> put("\"1\"", plan(PhaseKind.AFTER, Day.end(1), null), plan(PhaseKind.AFTER, Day.end(9), null)));
        refused(400, "invalid", () -> put("\"1\"", plan(PhaseKind.AFTER, Day.end(5000), null)));

        assertThat(test.look(test.priya, cohort).phases()).hasSize(4);
    }

    @Test
    void two_trainers_who_edit_at_once_do_not_overwrite_each_other() {
        put("\"1\"", plan(PhaseKind.AFTER, Day.end(1), null));

        refused(412, "edited-meanwhile", () -> put("\"1\"", plan(PhaseKind.BEFORE, Day.start(-1), null)));
        refused(428, "if-match-needed", () -> put(null, plan(PhaseKind.BEFORE, Day.start(-1), null)));
    }

    @Test
    void a_phase_may_be_the_trainers_alone() {
        test.rules.put(
                test.jens,
                TAG,
                "\"1\"",
                List.of(new PhasePlan(
                        PhaseKind.BEFORE, "Reading week", "", PhasePlan.Who.TRAINERS, Day.start(-14), Day.start(0))));

        refused(403, "only-trainers", "Reading week", () -> test.says(test.priya, cohort, "Hello"));
        test.says(test.amara, cohort, "Welcome");
    }

    @Test
    void a_course_that_is_deleted_is_archived_and_nothing_of_it_is_lost() {
        var said = test.says(test.priya, cohort, "What I will try");

        refused(403, "forbidden", () -> test.archive.course(test.priya, test.course.id()));
        test.archive.course(test.jens, test.course.id());

        var seen = test.look(test.priya, cohort);
        assertThat(seen.archived()).isTrue();
        assertThat(test.all.messages.find(test.room(cohort), said).words()).isEqualTo("What I will try");
        refused(409, "cohort-archived", () -> test.says(test.priya, cohort, "More"));
        refused(409, "cohort-archived", () -> test.says(test.jens, cohort, "More"));
        refused(409, "cohort-archived", () -> move(to(FIRST.plusDays(7), null)));
        assertThat(test.courses.of(test.jens)).isEmpty();
        // Again: nothing happens.
        test.archive.cohort(test.jens, TAG);
    }
}
