package org.lunchroom.courses.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.CourseSession;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.calendar.CalendarLines;
import org.lunchroom.kernel.calendar.ZoneLines;
import org.lunchroom.rooms.guests.RoomAddresses;

/**
 * The sessions of a course for calendars (RFC 5545), each at the time of its place. A session keeps its UID when it
 * moves, and the cohort's version is its SEQUENCE: a later file moves what an earlier one put there.
 */
@Singleton
public class CohortCalendar {
    private final Cohorts cohorts;
    private final RoomAddresses addresses;
    private final Clock clock;

    @Inject
    public CohortCalendar(Cohorts cohorts, RoomAddresses addresses, Clock clock) {
        this.cohorts = cohorts;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A course without sessions is there with its days. */
    public String of(Viewer viewer, String tag) {
        var cohort = cohorts.seen(viewer, tag);
        var sessions = cohorts.sessions(cohort);
        var lines = new CalendarLines()
                .plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Lunchroom//Courses//EN")
                .plain("CALSCALE", "GREGORIAN")
                .plain("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", cohort.title());
        zones(lines, sessions);
        if (sessions.isEmpty()) {
            days(lines, cohort);
        }
        sessions.forEach(session -> event(lines, cohort, session));
        return lines.plain("END", "VCALENDAR").toString();
    }

    private static void zones(CalendarLines lines, List<CourseSession> sessions) {
        var byZone = sessions.stream().collect(Collectors.groupingBy(CourseSession::zone));
        byZone.keySet().stream().sorted(Comparator.comparing(ZoneId::getId)).forEach(zone -> {
            var there = byZone.get(zone);
            ZoneLines.write(lines, zone, first(there), last(there));
        });
    }

    private static Instant first(Collection<CourseSession> sessions) {
        return sessions.stream()
                .map(CourseSession::startsAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant last(Collection<CourseSession> sessions) {
        return sessions.stream()
                .map(CourseSession::endsAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void event(CalendarLines lines, Cohort cohort, CourseSession session) {
        begin(lines, cohort, session.id().toString())
                .at("DTSTART", session.startsAt(), session.zone())
                .at("DTEND", session.endsAt(), session.zone())
                .text("SUMMARY", session.title() + " (" + cohort.title() + ")");
        end(lines, cohort, session.endsAt(), "OPAQUE");
    }

    private void days(CalendarLines lines, Cohort cohort) {
        begin(lines, cohort, cohort.id().toString())
                .on("DTSTART", cohort.startsOn())
                .on("DTEND", cohort.endsOn().plusDays(1))
                .text("SUMMARY", cohort.title());
        end(
                lines,
                cohort,
                cohort.endsOn().plusDays(1).atStartOfDay(cohort.zone()).toInstant(),
                "TRANSPARENT");
    }

    private CalendarLines begin(CalendarLines lines, Cohort cohort, String id) {
        return lines.plain("BEGIN", "VEVENT")
                .plain("UID", id + "@lunchroom")
                .plain("SEQUENCE", String.valueOf(cohort.version()))
                .at("DTSTAMP", clock.instant());
    }

    // What was held stays held when the course is archived; what was to come does not take place.
    private void end(CalendarLines lines, Cohort cohort, Instant over, String transparency) {
        var address = addresses.of(cohorts.room(cohort).tag());
        boolean off = cohort.archived() && over.isAfter(cohort.archivedAt());
        lines.text("DESCRIPTION", address)
                .plain("URL", address)
                .plain("STATUS", off ? "CANCELLED" : "CONFIRMED")
                .plain("TRANSP", transparency)
                .plain("END", "VEVENT");
    }
}
