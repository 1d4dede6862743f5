package org.lunchroom.calendars;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.calendar.CalendarEvent;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.people.Languages;
import org.lunchroom.rooms.Rooms;

/** My calendar. */
@Path("calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {
    private static final Duration LONGEST = Duration.ofDays(100);
    private static final int LENGTH = 40;

    @Inject
    CurrentViewer viewer;

    @Inject
    Rooms rooms;

    @Inject
    Calendar calendar;

    @Inject
    Languages languages;

    /**
     * What takes place.
     *
     * @param id of the chat, the session, the cohort or the goal
     * @param firstDay of what takes whole days, with lastDay; it has no startsAt, endsAt and zone
     * @param mine "host", "yes", "maybe" or "no"; left out for neither
     */
    public record Shown(
            UUID id,
            String kind,
            String title,
            String room,
            Instant startsAt,
            Instant endsAt,
            String zone,
            LocalDate firstDay,
            LocalDate lastDay,
            String state,
            String mine) {}

    /** In the order of their beginnings. */
    public record Showing(List<Shown> happenings) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(
            summary = "Read my calendar",
            description = "Chats and sessions in my rooms and my goals, ?from= an instant ?until= another, at most"
                    + " 100 days later; with ?room= of one room.")
    public Showing read(
            @QueryParam("from") String from, @QueryParam("until") String until, @QueryParam("room") String tag) {
        var begin = instant("from", from);
        var end = instant("until", until);
        if (!end.isAfter(begin) || begin.plus(LONGEST).isBefore(end)) {
            throw Problem.invalid("bad-range", "until", "Ask for at most 100 days, the later one last.");
        }
        var who = viewer.get();
        var language = languages.of(who.person());
        var found = tag == null
                ? calendar.around(who, begin, end, language)
                : calendar.in(who, rooms.seen(who, tag), begin, end, language);
        return new Showing(found.stream().map(CalendarResource::shown).toList());
    }

    private static Instant instant(String field, String written) {
        try {
            return Instant.parse(Check.text(field, written, LENGTH));
        } catch (DateTimeParseException e) {
            throw Problem.invalid("bad-time", field, "Give an instant such as 2026-12-01T00:00:00Z.");
        }
    }

    private static Shown shown(Happening happening) {
        var event = happening.event();
        var kind = happening.kind().text();
        if (event.span() instanceof CalendarEvent.Timed timed) {
            return new Shown(
                    event.id(),
                    kind,
                    event.title(),
                    happening.room(),
                    timed.from(),
                    timed.until(),
                    timed.zone().getId(),
                    null,
                    null,
                    happening.state(),
                    happening.mine());
        }
        var days = (CalendarEvent.Days) event.span();
        return new Shown(
                event.id(),
                kind,
                event.title(),
                happening.room(),
                null,
                null,
                null,
                days.first(),
                days.last(),
                happening.state(),
                happening.mine());
    }
}
