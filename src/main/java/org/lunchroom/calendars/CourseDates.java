package org.lunchroom.calendars;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.CourseSession;
import org.lunchroom.kernel.calendar.CalendarEvent;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.guests.RoomAddresses;

/** The sessions of courses, each at the time of its place; a course without sessions with its days. */
@Singleton
public class CourseDates {
    private final Cohorts cohorts;
    private final RoomAddresses addresses;

    @Inject
    public CourseDates(Cohorts cohorts, RoomAddresses addresses) {
        this.cohorts = cohorts;
        this.addresses = addresses;
    }

    List<Happening> seenIn(Look look) {
        var rooms = look.rooms().values().stream()
                .filter(room -> room.kind() == RoomKind.COMMUNITY)
                .map(Room::id)
                .toList();
        return cohorts.in(rooms).stream()
                .filter(cohort -> seen(look, cohort))
                .flatMap(cohort -> of(look, cohort))
                .toList();
    }

    private static boolean seen(Look look, Cohort cohort) {
        return look.sees(
                cohort.startsOn().minusDays(1).atStartOfDay(cohort.zone()).toInstant(),
                cohort.endsOn().plusDays(2).atStartOfDay(cohort.zone()).toInstant());
    }

    private Stream<Happening> of(Look look, Cohort cohort) {
        var room = look.rooms().get(cohort.room());
        var sessions = cohorts.sessions(cohort);
        return sessions.isEmpty()
                ? Stream.of(days(look, cohort, room))
                : sessions.stream()
                        .filter(session -> look.sees(session.startsAt(), session.endsAt()))
                        .map(session -> happening(look, cohort, room, session));
    }

    private Happening days(Look look, Cohort cohort, Room room) {
        var over = cohort.endsOn().plusDays(1).atStartOfDay(cohort.zone()).toInstant();
        var page = addresses.of(room.tag());
        var event = new CalendarEvent(
                cohort.id(),
                cohort.version(),
                cohort.title(),
                said(look, cohort, page),
                page,
                new CalendarEvent.Days(cohort.startsOn(), cohort.endsOn()),
                state(cohort, over),
                false,
                null);
        return happening(Happening.Kind.COURSE, room, event);
    }

    private Happening happening(Look look, Cohort cohort, Room room, CourseSession session) {
        var page = addresses.of(room.tag());
        var event = new CalendarEvent(
                session.id(),
                cohort.version(),
                session.title() + " (" + cohort.title() + ")",
                said(look, cohort, page),
                page,
                new CalendarEvent.Timed(session.startsAt(), session.endsAt(), session.zone()),
                state(cohort, session.endsAt()),
                true,
                ChatDates.ALARM);
        return happening(Happening.Kind.SESSION, room, event);
    }

    private static Happening happening(Happening.Kind kind, Room room, CalendarEvent event) {
        var off = event.state() == CalendarEvent.State.CANCELLED ? "cancelled" : null;
        return new Happening(kind, room.tag(), off, null, event);
    }

    private static String said(Look look, Cohort cohort, String page) {
        return CalendarWords.in(look.language()).say("course", Map.of("course", cohort.title(), "page", page));
    }

    // What was held stays held when the course is archived; what was to come does not take place.
    private static CalendarEvent.State state(Cohort cohort, Instant over) {
        return cohort.archived() && over.isAfter(cohort.archivedAt())
                ? CalendarEvent.State.CANCELLED
                : CalendarEvent.State.CONFIRMED;
    }
}
