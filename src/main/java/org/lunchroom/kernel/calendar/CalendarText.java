package org.lunchroom.kernel.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Events as one text for calendars (RFC 5545), with a description of each zone that they name. */
public final class CalendarText {
    private static final String PRODUCT = "-//Lunchroom//Calendar//EN";

    private CalendarText() {}

    /**
     * A calendar to follow.
     *
     * @param stamp since when it is as it is, so that the same calendar is the same text
     */
    public static String feed(String title, Collection<CalendarEvent> events, Instant stamp) {
        var lines = begun().text("NAME", title)
                .text("X-WR-CALNAME", title)
                .plain("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .plain("X-PUBLISHED-TTL", "PT1H");
        zones(lines, events);
        if (events.isEmpty()) {
            // An object without any component would be no calendar.
            ZoneLines.write(lines, ZoneId.of("Etc/UTC"), stamp, stamp);
        }
        events.stream()
                .sorted(Comparator.comparing(CalendarEvent::id))
                .forEach(event -> event(lines, event, stamp, List.of()));
        return lines.plain("END", "VCALENDAR").toString();
    }

    /** One event as a message between people (RFC 5546). */
    public static String message(CalendarEvent event, Invited invited, Instant stamp) {
        var lines = begun().plain("METHOD", invited.method().name());
        zones(lines, List.of(event));
        event(lines, event, stamp, List.of(invited));
        return lines.plain("END", "VCALENDAR").toString();
    }

    private static CalendarLines begun() {
        return new CalendarLines()
                .plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", PRODUCT)
                .plain("CALSCALE", "GREGORIAN");
    }

    /** The first and last moment at which a zone is named. */
    private record Used(Instant from, Instant until) {
        Used and(CalendarEvent.Timed span) {
            return new Used(
                    span.from().isBefore(from) ? span.from() : from,
                    span.until().isAfter(until) ? span.until() : until);
        }
    }

    private static void zones(CalendarLines lines, Collection<CalendarEvent> events) {
        var used = new TreeMap<String, Used>();
        for (var event : events) {
            timed(event)
                    .filter(span -> named(span.zone()))
                    .ifPresent(span -> used.compute(
                            span.zone().getId(),
                            (id, before) -> before == null ? new Used(span.from(), span.until()) : before.and(span)));
        }
        used.forEach((id, span) -> ZoneLines.write(lines, ZoneId.of(id), span.from(), span.until()));
    }

    private static Optional<CalendarEvent.Timed> timed(CalendarEvent event) {
        return event.span() instanceof CalendarEvent.Timed span ? Optional.of(span) : Optional.empty();
    }

    // A place that never changes its clocks needs no description; and "+02:00" would not be fit for a name.
    private static boolean named(ZoneId zone) {
        return !zone.getRules().isFixedOffset();
    }

    private static void event(CalendarLines lines, CalendarEvent event, Instant stamp, List<Invited> invited) {
        lines.plain("BEGIN", "VEVENT")
                .plain("UID", event.id() + "@lunchroom")
                .plain("SEQUENCE", String.valueOf(event.sequence()))
                .at("DTSTAMP", stamp)
                .at("LAST-MODIFIED", stamp);
        span(lines, event.span());
        lines.text("SUMMARY", event.title())
                .text("DESCRIPTION", event.about())
                .text("LOCATION", event.page())
                .plain("URL", event.page())
                .plain("STATUS", event.state().name())
                .plain("TRANSP", event.busy() ? "OPAQUE" : "TRANSPARENT");
        invited.forEach(each -> each.write(lines));
        alarm(lines, event);
        lines.plain("END", "VEVENT");
    }

    private static void span(CalendarLines lines, CalendarEvent.Span span) {
        if (span instanceof CalendarEvent.Days days) {
            lines.on("DTSTART", days.first()).on("DTEND", days.last().plusDays(1));
        } else if (span instanceof CalendarEvent.Timed timed) {
            timed(lines, timed);
        }
    }

    private static void timed(CalendarLines lines, CalendarEvent.Timed span) {
        if (named(span.zone())) {
            lines.at("DTSTART", span.from(), span.zone()).at("DTEND", span.until(), span.zone());
        } else {
            lines.at("DTSTART", span.from()).at("DTEND", span.until());
        }
    }

    private static void alarm(CalendarLines lines, CalendarEvent event) {
        if (event.alarm() != null && event.state() != CalendarEvent.State.CANCELLED) {
            lines.plain("BEGIN", "VALARM")
                    .plain("ACTION", "DISPLAY")
                    .text("DESCRIPTION", event.title())
                    .plain("TRIGGER", "-" + event.alarm())
                    .plain("END", "VALARM");
        }
    }
}
