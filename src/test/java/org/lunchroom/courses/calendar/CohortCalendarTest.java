package org.lunchroom.courses.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.NewCohort;
import org.lunchroom.courses.NewSession;
import org.lunchroom.courses.TestCourses;
import org.lunchroom.courses.moving.NewDates;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.guests.RoomAddresses;
import org.lunchroom.rooms.guests.TestGuests;

/** The dates of a course for calendars. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CohortCalendarTest {
    private static final String TAG = "leadership7";

    @Parameter
    TestDatabase kind;

    TestCourses test;
    CohortCalendar calendar;

    @BeforeEach
    void open() {
        test = new TestCourses(kind);
        var all = test.all;
        var guests = new TestGuests(all.database, all.clock, all.journal, all.people, all.rooms);
        var addresses = new RoomAddresses(guests.settings, guests.entrances, guests.part);
        calendar = new CohortCalendar(test.cohorts, addresses, all.clock);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private String uid(Cohort cohort, int session) {
        return "UID:" + test.cohorts.sessions(cohort).get(session).id() + "@lunchroom\r\n";
    }

    @Test
    void each_session_stands_at_the_time_of_its_place_with_that_places_clocks_in_the_file() {
        var london = new NewSession(
                null,
                "Evening; online,\r\nATTACH:https://evil.example",
                TestCourses.SECOND.atTime(18, 0),
                TestCourses.SECOND.atTime(19, 0),
                "Europe/London",
                null);
        var cohort = test.make(
                TestCourses.with(test.twoDays(), List.of(TestCourses.session("Day 1", TestCourses.FIRST), london)));
        var file = calendar.of(test.amara, TAG);
        assertThat(file.replace("\r\n ", ""))
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin", "BEGIN:VTIMEZONE\r\nTZID:Europe/London")
                .contains("DTSTART;TZID=Europe/Berlin:20261207T090000\r\n")
                .contains("DTEND;TZID=Europe/Berlin:20261207T170000\r\n")
                .contains("DTSTART;TZID=Europe/London:20261208T180000\r\n")
                .contains("SUMMARY:Day 1 (First-line leadership\\, group 7)\r\n")
                .contains(uid(cohort, 0), uid(cohort, 1), "SEQUENCE:1\r\n", "STATUS:CONFIRMED\r\n");
        assertThat(file.lines()).noneMatch(line -> line.startsWith("ATTACH"));
    }

    @Test
    void a_moved_session_keeps_its_uid_and_has_a_higher_sequence() {
        var cohort = test.make(test.twoDays());
        var to = new NewDates(TestCourses.FIRST.plusDays(7), null, null, null, false, null);
        test.dates.move(
                test.jens,
                TAG,
                to.confirmed(test.dates.preview(test.jens, TAG, to).confirm()));
        assertThat(calendar.of(test.jens, TAG))
                .contains(uid(cohort, 0), "DTSTART;TZID=Europe/Berlin:20261214T090000\r\n", "SEQUENCE:2\r\n");
    }

    @Test
    void an_archived_course_calls_off_what_was_to_come_and_not_what_was() {
        test.make(test.twoDays());
        test.at("2026-12-07T20:00:00Z");
        test.archive.cohort(test.jens, TAG);
        assertThat(calendar.of(test.jens, TAG).split("BEGIN:VEVENT"))
                .satisfiesExactly(
                        head -> assertThat(head).contains("METHOD:PUBLISH"),
                        held -> assertThat(held).contains("SUMMARY:Day 1", "STATUS:CONFIRMED"),
                        off -> assertThat(off).contains("SUMMARY:Day 2", "STATUS:CANCELLED"));
    }

    @Test
    void a_course_without_sessions_is_there_with_its_days_and_who_may_not_read_the_room_gets_nothing() {
        test.make(new NewCohort(
                "Reading group", TAG, "Europe/Berlin", TestCourses.FIRST, TestCourses.SECOND, null, null, null, false));
        assertThat(calendar.of(test.jens, TAG))
                .contains("DTSTART;VALUE=DATE:20261207\r\n", "DTEND;VALUE=DATE:20261209\r\n")
                .doesNotContain("VTIMEZONE");
        assertThatThrownBy(() -> calendar.of(test.stranger, TAG)).isInstanceOf(Problem.class);
    }
}
