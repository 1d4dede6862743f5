package org.lunchroom.kernel.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Something that takes place.
 *
 * @param id stays when it moves; what a calendar tells its events apart by
 * @param sequence grows with each change that a calendar must be told of
 * @param page where it is on the web
 * @param busy whether whoever comes has no time for anything else then
 * @param alarm how long before its start a calendar may ring; null for never
 */
public record CalendarEvent(
        UUID id,
        int sequence,
        String title,
        String about,
        String page,
        Span span,
        State state,
        boolean busy,
        Duration alarm) {
    /** Whether it takes place. */
    public enum State {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    /** When it is. */
    public sealed interface Span permits Timed, Days {}

    /** From one moment to another, as the clocks of a zone show them. */
    public record Timed(Instant from, Instant until, ZoneId zone) implements Span {}

    /** Whole days, the same everywhere. */
    public record Days(LocalDate first, LocalDate last) implements Span {}

    /** The same without an alarm. */
    public CalendarEvent silent() {
        return new CalendarEvent(id, sequence, title, about, page, span, state, busy, null);
    }

    /** The same, called off. */
    public CalendarEvent off() {
        return new CalendarEvent(id, sequence, title, about, page, span, State.CANCELLED, busy, null);
    }
}
