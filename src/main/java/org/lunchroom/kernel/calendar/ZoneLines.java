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
 * A zone as a file describes it (VTIMEZONE), from just before a time to its end. What a calendar makes of the zone's name
 * alone may be years old. Where clocks change by a yearly rule, that rule is written: some clients misread single changes.
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
        boolean yearly = yearly(zone.getRules(), changes);
        if (changes.isEmpty()
                || (changes.size() == 1 && !changes.get(0).getInstant().isAfter(from) && !yearly)) {
            var offset = zone.getRules().getOffset(from);
            part(lines, zone, from, LONG_AGO, offset, offset, "");
        } else {
            changes.stream().limit(yearly ? 2 : MOST).forEach(change -> part(lines, zone, change, yearly));
        }
        lines.plain("END", "VTIMEZONE");
    }

    private static boolean yearly(ZoneRules rules, List<ZoneOffsetTransition> changes) {
        return changes.size() > 1
                && rules.getTransitionRules().size() == 2
                && changes.stream()
                        .allMatch(change -> YearlyChange.of(rules, change).isPresent());
    }

    /** At least two where clocks go on changing: the one before the time, and the one after it. */
    private static List<ZoneOffsetTransition> changes(ZoneRules rules, Instant from, Instant until) {
        var changes = new ArrayList<ZoneOffsetTransition>();
        // One that falls on the first moment is the one that counts then.
        var next = rules.previousTransition(from.plusSeconds(1));
        if (next == null) {
            next = rules.nextTransition(from);
        }
        boolean goesOn = !rules.getTransitionRules().isEmpty();
        while (next != null
                && changes.size() < MOST
                && ((goesOn && changes.size() < 2) || !next.getInstant().isAfter(until))) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private static void part(CalendarLines lines, ZoneId zone, ZoneOffsetTransition change, boolean yearly) {
        part(
                lines,
                zone,
                change.getInstant(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                yearly ? YearlyChange.of(zone.getRules(), change).orElseThrow() : "");
    }

    private static void part(
            CalendarLines lines,
            ZoneId zone,
            Instant at,
            LocalDateTime local,
            ZoneOffset before,
            ZoneOffset after,
            String rule) {
        boolean summer = zone.getRules().isDaylightSavings(at);
        var kind = summer ? "DAYLIGHT" : "STANDARD";
        lines.plain("BEGIN", kind)
                .plain("DTSTART", LOCAL.format(local))
                .plain("TZOFFSETFROM", OFFSET.format(before))
                .plain("TZOFFSETTO", OFFSET.format(after));
        if (!rule.isEmpty()) {
            lines.plain("RRULE", rule);
        }
        lines.text("TZNAME", name(zone, at)).plain("END", kind);
    }

    private static String name(ZoneId zone, Instant at) {
        return NAME.format(at.atZone(zone));
    }
}
