package org.lunchroom.people.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * When somebody works, by the clock of their own zone.
 *
 * @param spans of each day that has any, in the order of the day; one that crosses midnight belongs to the day it begins
 */
public record Hours(ZoneId zone, Map<DayOfWeek, List<Span>> spans) {
    // A week and a day: whatever the shift, one of each of its spans begins within it.
    private static final int AHEAD = 8;

    public Hours {
        spans = Map.copyOf(spans);
    }

    /** Whether they work at this moment. */
    public boolean covers(Instant moment) {
        return stretches(moment, 0).anyMatch(stretch -> stretch.holds(moment));
    }

    /** When they begin to work next, if they ever do. */
    public Optional<Instant> next(Instant after) {
        return stretches(after, AHEAD)
                .map(Stretch::from)
                .filter(start -> start.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** Until when they work who work now; of spans that overlap, until the last of them ends. */
    public Optional<Instant> until(Instant moment) {
        return stretches(moment, 0)
                .filter(stretch -> stretch.holds(moment))
                .map(Stretch::until)
                .max(Comparator.naturalOrder());
    }

    /** Those that began the day before, for what crosses midnight, up to so many days ahead. */
    private Stream<Stretch> stretches(Instant moment, int ahead) {
        var today = moment.atZone(zone).toLocalDate();
        return LongStream.rangeClosed(-1, ahead)
                .mapToObj(today::plusDays)
                .flatMap(day -> spans.getOrDefault(day.getDayOfWeek(), List.of()).stream()
                        .map(span -> span.on(day, zone)));
    }
}
