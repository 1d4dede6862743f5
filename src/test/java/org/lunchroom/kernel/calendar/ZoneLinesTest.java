package org.lunchroom.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunchroom.calendars.Ics;

class ZoneLinesTest {
    private static String zone(String zone, String from, String until) {
        var lines = new CalendarLines();
        ZoneLines.write(lines, ZoneId.of(zone), Instant.parse(from), Instant.parse(until));
        return lines.toString();
    }

    @Test
    void a_zone_is_described_from_the_change_of_clocks_before_to_the_last_one_within() {
        assertThat(zone("Europe/Berlin", "2026-12-07T08:00:00Z", "2027-04-01T08:00:00Z"))
                .isEqualTo(
                        """
                        BEGIN:VTIMEZONE
                        TZID:Europe/Berlin
                        BEGIN:STANDARD
                        DTSTART:20261025T030000
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0100
                        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                        TZNAME:CET
                        END:STANDARD
                        BEGIN:DAYLIGHT
                        DTSTART:20270328T020000
                        TZOFFSETFROM:+0100
                        TZOFFSETTO:+0200
                        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                        TZNAME:CEST
                        END:DAYLIGHT
                        END:VTIMEZONE
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void a_zone_whose_clocks_never_change_has_one_part() {
        assertThat(zone("Etc/GMT-4", "2026-12-07T08:00:00Z", "2027-04-01T08:00:00Z"))
                .containsOnlyOnce("BEGIN:STANDARD")
                .contains("TZOFFSETFROM:+0400\r\n", "TZOFFSETTO:+0400\r\n");
        assertThat(zone("Asia/Kolkata", "2026-12-07T08:00:00Z", "2027-04-01T08:00:00Z"))
                .containsOnlyOnce("BEGIN:STANDARD")
                .contains("TZOFFSETTO:+0530\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "Europe/London",
                "America/New_York",
                "Australia/Sydney",
                "America/Sao_Paulo",
                "Asia/Tokyo",
                "Europe/Istanbul",
                "Pacific/Auckland"
            })
    void a_clients_library_reads_each_month_of_three_years_at_the_right_moment(String id) throws Exception {
        var zone = ZoneId.of(id);
        for (var month = YearMonth.of(2026, 11); month.isBefore(YearMonth.of(2029, 11)); month = month.plusMonths(1)) {
            var at = month.atDay(9).atTime(13, 0).atZone(zone).toInstant();
            var span = new CalendarEvent.Timed(at, at.plusSeconds(3_600), zone);
            var event = new CalendarEvent(
                    new UUID(0, 1), 0, "T", "A", "https://x.example", span, CalendarEvent.State.CONFIRMED, true, null);
            var read = Ics.events(CalendarText.feed("C", List.of(event), at)).get(0);
            assertThat(Ics.begins(read)).as(month.toString()).isEqualTo(at);
        }
    }
}
