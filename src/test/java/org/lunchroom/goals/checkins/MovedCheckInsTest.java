package org.lunchroom.goals.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.NewCohort;
import org.lunchroom.courses.TestCourses;
import org.lunchroom.courses.moving.Move;
import org.lunchroom.courses.moving.NewDates;
import org.lunchroom.goals.Answer;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.NewGoal;
import org.lunchroom.goals.TestGoals;
import org.lunchroom.kernel.mail.KeptMails;
import org.lunchroom.kernel.sql.TestDatabase;

/** The questions how it goes, when the course moves. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MovedCheckInsTest {
    private static final String TAG = "leadership8";

    @Parameter
    TestDatabase kind;

    TestCourses test;
    TestGoals goals;
    Cohort cohort;

    @BeforeEach
    void open() {
        test = new TestCourses(kind);
        goals = new TestGoals(test.all.database, test.all.clock, new KeptMails(test.all.clock));
        test.dated.add(new MovedCheckIns(test.all.clock, goals.goals, goals.schedule));
        cohort = test.make(new NewCohort(
                "First-line leadership, group 8",
                TAG,
                TestGoals.BERLIN,
                TestCourses.FIRST,
                TestCourses.SECOND,
                null,
                null,
                null,
                false));
        test.all.members.appoint(
                test.jens, test.room(cohort), goals.tom.person(), org.lunchroom.rooms.Role.PARTICIPANT);
    }

    @AfterEach
    void close() {
        goals.mail.followers.close();
        test.close();
    }

    private Goal set(NewGoal said) {
        return goals.goals.set(goals.tom, test.room(cohort), said.in(said.chat(), TestGoals.BERLIN), null);
    }

    private List<Instant> asked(Goal goal) {
        return goals.look(goals.tom, goal).checkIns().stream()
                .map(one -> one.at())
                .toList();
    }

    private List<Move> move(int days) {
        var wanted = new NewDates(TestCourses.FIRST.plusDays(days), null, null, null, false, null);
        var preview = test.dates.preview(test.jens, TAG, wanted);
        test.dates.move(test.jens, TAG, wanted.confirmed(preview.confirm()));
        return preview.moves().stream()
                .filter(move -> move.kind().equals("check-in"))
                .toList();
    }

    @Test
    void they_move_with_the_end_of_the_course_and_the_list_says_nothing_of_anybodys_goal() {
        var nobody = move(7);
        move(0);
        var goal = set(NewGoal.of("Ask before I answer"));
        assertThat(asked(goal))
                .containsExactly(
                        Instant.parse("2026-11-30T08:00:00Z"),
                        Instant.parse("2026-12-23T08:00:00Z"),
                        Instant.parse("2027-02-21T08:00:00Z"));
        assertThat(move(7)).isEqualTo(nobody).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo(Instant.parse("2026-12-15T08:00:00Z"));
            assertThat(move.to()).isEqualTo(Instant.parse("2026-12-22T08:00:00Z"));
        });
        assertThat(asked(goal))
                .containsExactly(
                        Instant.parse("2026-12-07T08:00:00Z"),
                        Instant.parse("2026-12-30T08:00:00Z"),
                        Instant.parse("2027-02-28T08:00:00Z"));
        goals.mail.stand.until(Instant.parse("2026-12-07T07:59:00Z"));
        assertThat(goals.look(goals.tom, goal).asks()).isNull();
        goals.mail.stand.until(Instant.parse("2026-12-07T08:00:00Z"));
        assertThat(goals.look(goals.tom, goal).asks()).isEqualTo(7);
    }

    @Test
    void the_day_that_somebody_named_stays_and_what_was_answered_stays() {
        var goal = set(NewGoal.of("Ask before I answer").until(TestCourses.FIRST));
        goals.says(goals.tom, goal, 7, Answer.NOT_YET);
        move(7);
        assertThat(asked(goal))
                .containsExactly(
                        Instant.parse("2026-11-30T08:00:00Z"),
                        Instant.parse("2026-12-07T08:00:00Z"),
                        Instant.parse("2026-12-30T08:00:00Z"),
                        Instant.parse("2027-02-28T08:00:00Z"));
    }

    @Test
    void a_course_that_moves_to_an_earlier_day_asks_tomorrow_at_the_soonest() {
        var goal = set(NewGoal.of("Ask before I answer"));
        move(-13);
        assertThat(asked(goal))
                .containsExactly(
                        Instant.parse("2026-11-24T08:00:00Z"),
                        Instant.parse("2026-12-17T08:00:00Z"),
                        Instant.parse("2027-02-15T08:00:00Z"));
    }

    @Test
    void a_course_that_is_over_moves_nobodys_questions() {
        test.at("2026-12-12T09:00:00Z");
        var goal = set(NewGoal.of("Ask before I answer"));
        var before = asked(goal);
        var wanted = new NewDates(null, TestCourses.FIRST, TestCourses.SECOND.plusDays(14), null, true, null);
        var preview = test.dates.preview(test.jens, TAG, wanted);
        assertThat(preview.moves()).isNotEmpty().extracting(Move::kind).doesNotContain("check-in");
        test.dates.move(test.jens, TAG, wanted.confirmed(preview.confirm()));
        assertThat(asked(goal)).isEqualTo(before);
    }

    @Test
    void a_course_that_is_deleted_with_goals_open_is_archived_and_goes_on_asking() {
        var goal = set(NewGoal.of("Ask before I answer"));
        test.archive.course(test.jens, test.course.id());
        assertThat(test.cohorts.byId(cohort.id()).archived()).isTrue();

        goals.mail.stand.until(Instant.parse("2026-11-30T08:00:00Z"));
        assertThat(goals.look(goals.tom, goal).asks()).isEqualTo(7);
        goals.says(goals.tom, goal, 7, Answer.DONE);
        assertThat(goals.look(goals.tom, goal).said()).isEqualTo("done");
    }
}
