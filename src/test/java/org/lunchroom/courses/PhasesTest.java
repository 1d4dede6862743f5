package org.lunchroom.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.courses.Refused.refused;
import static org.lunchroom.courses.TestCourses.with;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.sql.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PhasesTest {
    @Parameter
    TestDatabase kind;

    TestCourses test;

    @BeforeEach
    void open() {
        test = new TestCourses(kind);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private List<Entry> told(Cohort cohort) {
        return test.all.journal.after(StreamId.room(cohort.room()), 0, 1000).stream()
                .filter(entry -> entry.type().equals(Cohorts.CHANGED))
                .toList();
    }

    @Test
    void a_phase_opens_and_closes_on_its_days_and_everybody_is_told_once() {
        var cohort = test.group();
        int before = told(cohort).size();

        test.at("2026-12-06T22:59:59Z");
        assertThat(told(cohort)).hasSize(before);
        assertThat(test.look(test.priya, cohort).phase()).isEqualTo("before");

        test.at("2026-12-06T23:00:00Z");
        assertThat(told(cohort)).hasSize(before + 1);
        assertThat(test.look(test.priya, cohort).phase()).isEqualTo("during");

        test.at("2027-01-19T23:00:00Z");
        assertThat(test.look(test.priya, cohort).phase()).isEqualTo("alumni");
        // Once the clock stands after the last turn, nothing is left to fall due.
        assertThat(test.all.due.next()).isEmpty();
    }

    @Test
    void who_posts_before_the_first_phase_is_told_when_it_opens_and_the_trainers_post_all_the_same() {
        var later = test.make(with(
                test.twoDays(),
                List.of(TestCourses.session("Day 1", TestCourses.FIRST.plusDays(10))),
                PhaseKind.BEFORE));
        test.all.members.appoint(
                test.jens, test.room(later), test.priya.person(), org.lunchroom.rooms.Role.PARTICIPANT);

        refused(
                409,
                "phase-closed",
                "“Before” opens on 3 December 2026, 00:00 (Europe/Berlin)",
                () -> test.says(test.priya, later, "Hello?"));
        assertThat(test.all.rooms.speaks(test.priya, test.room(later))).isFalse();
        test.says(test.jens, later, "We begin on 3 December.");

        test.at("2026-12-02T23:00:00Z");
        test.all.rooms.forget(test.room(later));
        test.says(test.priya, later, "Hello!");
    }

    @Test
    void a_course_may_have_one_phase_alone_and_after_it_nobody_but_the_trainers_posts() {
        var cohort = test.make(with(test.twoDays(), test.twoDays().sessions(), PhaseKind.BEFORE));
        test.all.members.appoint(
                test.jens, test.room(cohort), test.priya.person(), org.lunchroom.rooms.Role.PARTICIPANT);
        test.says(test.priya, cohort, "Looking forward.");

        test.at("2026-12-06T23:00:00Z");

        refused(409, "phase-closed", "The last phase is over", () -> test.says(test.priya, cohort, "And now?"));
    }

    @Test
    void a_retry_of_a_post_gets_its_answer_also_when_the_phase_has_closed_since() {
        var cohort = test.make(with(test.twoDays(), test.twoDays().sessions(), PhaseKind.BEFORE));
        test.all.members.appoint(
                test.jens, test.room(cohort), test.priya.person(), org.lunchroom.rooms.Role.PARTICIPANT);
        var hello = org.lunchroom.rooms.NewMessage.of("Hello");
        var first = test.all.messages.post(test.priya, test.room(cohort), hello, "key");

        test.at("2026-12-06T23:00:00Z");

        var again = test.all.messages.post(test.priya, test.room(cohort), hello, "key");
        assertThat(again.message().id()).isEqualTo(first.message().id());
        assertThat(again.now()).isFalse();
    }
}
