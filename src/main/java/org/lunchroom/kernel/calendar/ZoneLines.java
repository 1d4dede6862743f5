package org.lunchroom.kernel.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A zone as a file describes it (VTIMEZONE), from just before a time to its end: each change of its clocks in between,
 * and the one before. What a calendar makes of the zone's name alone may be years old.
 */
public final class ZoneLines {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx");
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int MOST = 64;

    private ZoneLines() {}

    public static void write(CalendarLines lines, ZoneId zone, Instant from, Instant until) {
        lines.plain("BEGIN", "VTIMEZONE").plain("TZID", zone.getId());
        var changes = changes(zone.getRules(), from, until);
        if (changes.isEmpty()) {
            var offset = zone.getRules().getOffset(from);
            part(lines, zone, from, LONG_AGO, offset, offset);
        }
        changes.forEach(change -> part(
                lines,
                zone,
                change.getInstant(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter()));
        lines.plain("END", "VTIMEZONE");
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules, Instant from, Instant until) {
        var changes = new ArrayList<ZoneOffsetTransition>();
        // One that falls on the first moment is the one that counts then.
        var next = rules.previousTransition(from.plusSeconds(1));
        if (next == null) {
            next = rules.nextTransition(from);
        }
        while (next != null && !next.getInstant().isAfter(until) && changes.size() < MOST) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private static void part(
            CalendarLines lines, ZoneId zone, Instant at, LocalDateTime local, ZoneOffset before, ZoneOffset after) {
        boolean summer = zone.getRules().isDaylightSavings(at);
        var kind = summer ? "DAYLIGHT" : "STANDARD";
        lines.plain("BEGIN", kind)
                .plain("DTSTART", LOCAL.format(local))
                .plain("TZOFFSETFROM", OFFSET.format(before))
                .plain("TZOFFSETTO", OFFSET.format(after))
                .text("TZNAME", name(zone, at))
                .plain("END", kind);
    }

    private static String name(ZoneId zone, Instant at) {
        return NAME.format(at.atZone(zone));
    }
}
