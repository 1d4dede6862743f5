package org.lunchroom.people.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private static Hours hours(DayOfWeek day, String from, String to) {
        return new Hours(BERLIN, Map.of(day, List.of(new Span(LocalTime.parse(from), LocalTime.parse(to)))));
    }

    @Test
    void a_working_day_is_meant_by_the_clock_of_its_zone() {
        // Monday, 30 November 2026.
        var hours = hours(DayOfWeek.MONDAY, "09:00", "17:00");

        assertThat(hours.covers(at("2026-11-30T07:59:59Z"))).isFalse();
        assertThat(hours.covers(at("2026-11-30T08:00:00Z"))).isTrue();
        assertThat(hours.covers(at("2026-11-30T15:59:59Z"))).isTrue();
        assertThat(hours.covers(at("2026-11-30T16:00:00Z"))).isFalse();
        assertThat(hours.covers(at("2026-12-01T10:00:00Z"))).isFalse();
    }

    @Test
    void a_night_shift_goes_on_past_midnight_and_belongs_to_the_day_on_which_it_begins() {
        var hours = hours(DayOfWeek.SUNDAY, "22:00", "06:00");

        assertThat(hours.covers(at("2026-11-29T20:59:00Z"))).isFalse();
        assertThat(hours.covers(at("2026-11-29T23:30:00Z"))).isTrue();
        assertThat(hours.covers(at("2026-11-30T04:59:00Z"))).isTrue();
        assertThat(hours.covers(at("2026-11-30T05:00:00Z"))).isFalse();
        assertThat(hours.covers(at("2026-11-30T22:00:00Z"))).isFalse();
        assertThat(hours.until(at("2026-11-29T23:30:00Z"))).contains(at("2026-11-30T05:00:00Z"));
    }

    @Test
    void a_span_that_ends_as_it_begins_is_a_whole_day() {
        var hours = hours(DayOfWeek.MONDAY, "07:00", "07:00");

        assertThat(hours.covers(at("2026-11-30T06:00:00Z"))).isTrue();
        assertThat(hours.covers(at("2026-12-01T05:59:00Z"))).isTrue();
        assertThat(hours.covers(at("2026-12-01T06:00:00Z"))).isFalse();
    }

    @Test
    void the_night_in_which_clocks_go_back_is_an_hour_longer_and_the_other_an_hour_shorter() {
        var hours = hours(DayOfWeek.SATURDAY, "22:00", "06:00");

        // 24 October 2026 in Berlin: 22:00 is 20:00 in UTC, 06:00 on the next day is 05:00.
        assertThat(hours.until(at("2026-10-24T20:00:00Z"))).contains(at("2026-10-25T05:00:00Z"));
        // 27 March 2027: 22:00 is 21:00, 06:00 is 04:00.
        assertThat(hours.until(at("2027-03-27T21:00:00Z"))).contains(at("2027-03-28T04:00:00Z"));
        assertThat(hours.covers(at("2027-03-28T04:00:00Z"))).isFalse();
    }

    @Test
    void a_time_that_no_clock_shows_is_the_one_after_it() {
        var hours = hours(DayOfWeek.SUNDAY, "02:30", "10:00");

        assertThat(hours.covers(at("2027-03-28T01:29:00Z"))).isFalse();
        assertThat(hours.covers(at("2027-03-28T01:30:00Z"))).isTrue();
    }

    @Test
    void when_somebody_works_next_is_known_also_a_week_ahead() {
        var hours = hours(DayOfWeek.MONDAY, "09:00", "17:00");

        assertThat(hours.next(at("2026-11-30T07:00:00Z"))).contains(at("2026-11-30T08:00:00Z"));
        assertThat(hours.next(at("2026-11-30T08:00:00Z"))).contains(at("2026-12-07T08:00:00Z"));
        assertThat(hours.until(at("2026-11-30T07:00:00Z"))).isEmpty();
    }

    @Test
    void who_names_no_span_never_works() {
        var hours = new Hours(BERLIN, Map.of());

        assertThat(hours.covers(at("2026-11-30T10:00:00Z"))).isFalse();
        assertThat(hours.next(at("2026-11-30T10:00:00Z"))).isEmpty();
    }
}
