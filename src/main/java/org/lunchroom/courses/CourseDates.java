package org.lunchroom.courses;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/**
 * When a course is: its first and last day, and its sessions in the order of their starts. Without days of its own it is
 * as long as its sessions.
 */
public record CourseDates(ZoneId zone, LocalDate startsOn, LocalDate endsOn, List<CourseSession> sessions) {
    private static final int MOST_SESSIONS = 100;
    private static final int LONGEST_COURSE = 730;
    private static final Duration LONGEST_SESSION = Duration.ofHours(24);

    /**
     * What a trainer wants, put on the calendar; whatever can't be is refused by its field.
     *
     * @param there sessions that are there: these may stay where they are, also in the past
     * @param past whether others may lie in the past
     */
    public static CourseDates wanted(
            ZoneId zone,
            LocalDate startsOn,
            LocalDate endsOn,
            List<NewSession> wanted,
            Collection<CourseSession> there,
            Instant now,
            boolean past) {
        Map<UUID, CourseSession> known =
                there.stream().collect(Collectors.toMap(CourseSession::id, Function.identity()));
        Check.atMost("sessions", wanted, MOST_SESSIONS);
        var sessions = new ArrayList<CourseSession>();
        for (int i = 0; i < wanted.size(); i++) {
            var field = "sessions[" + i + "]";
            var before = known.get(wanted.get(i).id());
            var session = session(field, wanted.get(i), before, zone);
            if (!past && session.endsAt().isBefore(now) && !stays(session, before)) {
                throw Problem.invalid(
                        "in-the-past",
                        field + ".startsAt",
                        "“" + session.title()
                                + "” would be over already. To note a session that has been held, say so.");
            }
            sessions.add(session);
        }
        sessions.sort(Comparator.comparing(CourseSession::startsAt).thenComparing(CourseSession::id));
        return new CourseDates(zone, startsOn, endsOn, List.copyOf(sessions)).spanned();
    }

    private static boolean stays(CourseSession session, CourseSession before) {
        return before != null
                && session.startsAt().equals(before.startsAt())
                && session.endsAt().equals(before.endsAt());
    }

    private static CourseSession session(String field, NewSession wanted, CourseSession before, ZoneId usual) {
        if (wanted.id() != null && before == null) {
            throw Problem.invalid("no-such-session", field + ".id", "The course has no session with this id.");
        }
        var zone = wanted.zone() == null ? usual : Check.zone(field + ".zone", wanted.zone());
        var starts = chosen(field + ".startsAt", wanted.startsAt(), zone);
        var ends = chosen(field + ".endsAt", wanted.endsAt(), zone);
        if (!ends.isAfter(starts) || Duration.between(starts, ends).compareTo(LONGEST_SESSION) > 0) {
            throw Problem.invalid(
                    "bad-length", field + ".endsAt", "A session ends after it starts, and within 24 hours.");
        }
        return new CourseSession(
                before == null ? Ids.next() : before.id(),
                Check.text(field + ".title", wanted.title(), 120),
                starts,
                ends,
                zone,
                wanted.chat());
    }

    private static Instant chosen(String field, LocalDateTime local, ZoneId zone) {
        Check.present(field, local);
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw Problem.invalid(
                    "no-such-time", field, "Clocks are set forward that day and skip this time in " + zone + ".");
        }
        return local.atZone(zone).toInstant();
    }

    private CourseDates spanned() {
        var first = startsOn != null || sessions.isEmpty()
                ? startsOn
                : day(sessions.get(0).startsAt());
        var last = endsOn != null || sessions.isEmpty() ? endsOn : lastDay();
        Check.present("startsOn", first);
        var end = Objects.requireNonNullElse(last, first);
        if (end.isBefore(first) || first.plusDays(LONGEST_COURSE).isBefore(end)) {
            throw Problem.invalid("bad-dates", "endsOn", "A course ends after it starts, and within two years.");
        }
        for (var session : sessions) {
            if (day(session.startsAt()).isBefore(first)
                    || day(lastMoment(session)).isAfter(end)) {
                throw Problem.conflict(
                        "session-outside-course",
                        "“" + session.title() + "” is on " + day(session.startsAt()) + ", the course from " + first
                                + " to " + end + ".");
            }
        }
        return new CourseDates(zone, first, end, sessions);
    }

    private LocalDate lastDay() {
        return sessions.stream()
                .map(session -> day(lastMoment(session)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    // A session until midnight is not one of the next day.
    private static Instant lastMoment(CourseSession session) {
        return session.endsAt().minusMillis(1);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
