package org.lunchroom.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunchroom.courses.Refused.refused;
import static org.lunchroom.courses.TestCourses.FIRST;
import static org.lunchroom.courses.TestCourses.SECOND;
import static org.lunchroom.courses.TestCourses.at;
import static org.lunchroom.courses.TestCourses.session;
import static org.lunchroom.courses.TestCourses.with;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.courses.view.CohortView;
import org.lunchroom.courses.view.CohortView.PhaseView;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.RoomKind;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CohortsTest {
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

    @Test
    void a_cohort_has_a_room_trainers_days_and_four_phases_that_follow_them() {
        var cohort = test.group();

        var seen = test.look(test.priya, cohort);
        assertThat(seen.title()).isEqualTo("First-line leadership, group 7");
        assertThat(seen.courseTitle()).isEqualTo("First-line leadership");
        assertThat(seen.people()).isEqualTo(3);
        assertThat(seen.trainers()).extracting(Person::name).containsExactlyInAnyOrder("Jens Falk", "Amara Diallo");
        assertThat(seen.startsOn()).isEqualTo(FIRST);
        assertThat(seen.endsOn()).isEqualTo(SECOND);
        assertThat(seen.phases()).extracting(PhaseView::phase).containsExactly("before", "during", "after", "alumni");
        assertThat(seen.phases())
                .extracting(PhaseView::opensAt)
                .containsExactly(
                        Instant.parse("2026-11-22T23:00:00Z"),
                        Instant.parse("2026-12-06T23:00:00Z"),
                        Instant.parse("2026-12-08T23:00:00Z"),
                        Instant.parse("2027-01-19T23:00:00Z"));
        assertThat(seen.phases()).extracting(PhaseView::state).containsExactly("now", "coming", "coming", "coming");
        assertThat(seen.phase()).isEqualTo("before");
        assertThat(seen.next())
                .isEqualTo(new CohortView.Next("phase", null, "The course", Instant.parse("2026-12-06T23:00:00Z")));
        assertThat(seen.runs()).isFalse();
        assertThat(test.room(cohort).kind()).isEqualTo(RoomKind.COMMUNITY);
    }

    @Test
    void for_who_is_not_in_its_room_there_is_no_cohort() {
        var cohort = test.group();

        refused(404, "not-found", () -> test.look(test.stranger, cohort));
        assertThat(test.courses.of(test.stranger)).isEmpty();
        assertThat(test.courses.of(test.priya)).containsExactly(test.course);
    }

    @Test
    void only_trainers_lead_it() {
        var cohort = test.group();
        var tag = test.room(cohort).tag();

        assertThat(test.cohorts.led(test.amara, tag)).isEqualTo(cohort);
        refused(403, "forbidden", () -> test.cohorts.led(test.priya, tag));
        refused(404, "not-found", () -> test.cohorts.led(test.stranger, tag));
    }

    @Test
    void a_retry_makes_one_cohort() {
        var first = test.founding.make(test.jens, test.course, test.twoDays(), "k1");
        var second = test.founding.make(test.jens, test.course, test.twoDays(), "k1");

        assertThat(second).isEqualTo(first);
        refused(409, "tag-taken", () -> test.founding.make(test.jens, test.course, test.twoDays(), "k2"));
    }

    @Test
    void a_course_without_sessions_says_its_days_itself() {
        var plan = test.twoDays();
        refused(400, "required", () -> test.make(with(plan, List.of())));

        var cohort = test.make(new NewCohort(
                plan.title(), "days", plan.zone(), FIRST, SECOND, null, null, List.of(PhaseKind.AFTER), false));

        assertThat(test.cohorts.sessions(cohort)).isEmpty();
        assertThat(cohort.endsOn()).isEqualTo(SECOND);
    }

    @Test
    void a_session_in_the_past_is_refused_unless_the_course_is_noted_afterwards() {
        var gone = with(test.twoDays(), List.of(session("Day 1", FIRST.minusMonths(2))));
        refused(400, "in-the-past", "Day 1", () -> test.make(gone));

        var noted = test.make(
                new NewCohort(gone.title(), gone.tag(), gone.zone(), null, null, gone.sessions(), null, null, true));

        assertThat(noted.startsOn()).isEqualTo(FIRST.minusMonths(2));
    }

    @Test
    void a_zone_that_is_none_is_named() {
        var plan = test.twoDays();

        for (var zone : List.of("Berlin", "GMT+1", "+01:00", "Mars/Olympus", "")) {
            refused(
                    400,
                    zone.isEmpty() ? "required" : "bad-zone",
                    () -> test.make(new NewCohort(
                            plan.title(), plan.tag(), zone, null, null, plan.sessions(), null, null, false)));
        }
    }

    @Test
    void times_that_clocks_skip_and_sessions_that_end_before_they_start_are_refused() {
        var spring = at("Night shift", "2027-03-28T02:30", "2027-03-28T06:00");
        refused(400, "no-such-time", () -> test.make(with(test.twoDays(), List.of(spring))));

        var backwards = at("Day 1", "2026-12-07T17:00", "2026-12-07T09:00");
        refused(400, "bad-length", () -> test.make(with(test.twoDays(), List.of(backwards))));
    }

    @Test
    void a_session_outside_of_the_days_that_the_course_says_is_refused_by_name() {
        var plan = test.twoDays();

        refused(
                409,
                "session-outside-course",
                "Day 2",
                () -> test.make(new NewCohort(
                        plan.title(), plan.tag(), plan.zone(), FIRST, FIRST, plan.sessions(), null, null, false)));
    }

    @Test
    void a_session_has_its_own_zone_when_it_is_elsewhere() {
        var online = new NewSession(null, "Online", FIRST.atTime(9, 0), FIRST.atTime(10, 0), "America/New_York", null);

        var cohort = test.make(with(test.twoDays(), List.of(online)));

        assertThat(test.cohorts.sessions(cohort).get(0).startsAt()).isEqualTo(Instant.parse("2026-12-07T14:00:00Z"));
    }
}
