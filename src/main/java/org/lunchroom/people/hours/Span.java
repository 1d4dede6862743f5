package org.lunchroom.people.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A part of a working day. One that ends no later than it begins goes on past midnight. */
public record Span(LocalTime from, LocalTime to) {
    /** The moments of this span on a day; a clock that is put forward or back moves them with it. */
    Stretch on(LocalDate day, ZoneId zone) {
        var last = to.isAfter(from) ? day : day.plusDays(1);
        return new Stretch(
                day.atTime(from).atZone(zone).toInstant(),
                last.atTime(to).atZone(zone).toInstant());
    }
}
