package org.lunchroom.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

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
                        TZNAME:CET
                        END:STANDARD
                        BEGIN:DAYLIGHT
                        DTSTART:20270328T020000
                        TZOFFSETFROM:+0100
                        TZOFFSETTO:+0200
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
}
