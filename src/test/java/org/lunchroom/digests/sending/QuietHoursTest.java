package org.lunchroom.digests.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.kernel.sql.TestDatabase;

/** No mail at night, wherever it is night; on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class QuietHoursTest extends Mailroom {
    private static Wish quiet(String zone, String from, String until) {
        return new Wish(
                true,
                false,
                ZoneId.of(zone),
                LocalTime.parse(from),
                LocalTime.parse(until),
                DayOfWeek.FRIDAY,
                LocalTime.NOON);
    }

    private static Instant allowed(Wish wish, String moment) {
        return wish.allowed(Instant.parse(moment));
    }

    @Test
    void mail_waits_for_the_end_of_a_persons_quiet_hours_in_their_own_zone() throws Exception {
        test.wishes.put(tom, quiet("Asia/Tokyo", "18:00", "08:30"));
        var digest = sent();

        assertThat(recipients()).containsExactly("ines.kovac@northwind.example");
        assertThat(test.states(digest)).containsOnly(Map.entry("sent", 1), Map.entry("waiting", 1));
        // That it waits is no trouble.
        assertThat(test.letters.troubles(digest.id())).isEmpty();
        // It is 18:02 in Tokyo; half past eight there is half past eleven at night here.
        test.stand.until(Instant.parse("2026-11-30T23:29:59Z"));
        assertThat(test.deliver()).isZero();
        test.stand.until(Instant.parse("2026-11-30T23:30:00Z"));
        test.deliver();
        assertThat(recipients()).hasSize(2);
    }

    @Test
    void a_night_goes_on_past_midnight() {
        var berlin = quiet("Europe/Berlin", "20:00", "07:00");
        assertThat(allowed(berlin, "2026-11-30T18:59:59Z")).isEqualTo("2026-11-30T18:59:59Z");
        assertThat(allowed(berlin, "2026-11-30T19:00:00Z")).isEqualTo("2026-12-01T06:00:00Z");
        assertThat(allowed(berlin, "2026-11-30T23:30:00Z")).isEqualTo("2026-12-01T06:00:00Z");
        assertThat(allowed(berlin, "2026-12-01T06:00:00Z")).isEqualTo("2026-12-01T06:00:00Z");
        assertThat(allowed(quiet("UTC", "12:00", "14:00"), "2026-12-01T13:00:00Z"))
                .isEqualTo("2026-12-01T14:00:00Z");
    }

    @Test
    void the_same_time_twice_is_no_quiet_at_all() {
        assertThat(allowed(quiet("UTC", "00:00", "00:00"), "2026-12-01T00:00:00Z"))
                .isEqualTo("2026-12-01T00:00:00Z");
    }

    @Test
    void a_night_is_an_hour_shorter_or_longer_when_clocks_change() {
        var berlin = quiet("Europe/Berlin", "20:00", "07:00");
        assertThat(allowed(berlin, "2027-03-27T22:00:00Z")).isEqualTo("2027-03-28T05:00:00Z");
        assertThat(allowed(berlin, "2026-10-24T22:00:00Z")).isEqualTo("2026-10-25T06:00:00Z");
    }

    @Test
    void an_end_that_a_clock_skips_comes_as_long_after_the_leap() {
        // At two o'clock it is three.
        assertThat(allowed(quiet("Europe/Berlin", "20:00", "02:30"), "2027-03-28T00:30:00Z"))
                .isEqualTo("2027-03-28T01:30:00Z");
    }

    @Test
    void an_end_that_a_clock_shows_twice_is_the_later_one_and_never_in_the_past() {
        var berlin = quiet("Europe/Berlin", "20:00", "02:30");
        assertThat(allowed(berlin, "2026-10-25T00:10:00Z")).isEqualTo("2026-10-25T01:30:00Z");
        // Ten past two for the second time.
        assertThat(allowed(berlin, "2026-10-25T01:10:00Z")).isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void a_catch_up_comes_at_its_time_of_day_before_and_after_clocks_change() {
        var wish = quiet("Europe/Berlin", "20:00", "07:00");
        assertThat(wish.nextCatchUp(Instant.parse("2027-03-26T11:00:00Z"))).isEqualTo("2027-04-02T10:00:00Z");
        assertThat(wish.nextCatchUp(Instant.parse("2027-03-26T10:59:59Z"))).isEqualTo("2027-03-26T11:00:00Z");
    }
}
