package org.lunchroom.calendars.following;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.lunchroom.feeds.CalendarFeed;
import org.lunchroom.kernel.calendar.CalendarEvent;

/** How far calendars that are followed reach: some weeks back, and a good year ahead. */
@Singleton
public class Followed {
    private static final int WEEKS_BACK = 8;
    private static final int MONTHS_AHEAD = 14;
    private static final int MOST = 1_000;

    private final Clock clock;

    @Inject
    public Followed(Clock clock) {
        this.clock = clock;
    }

    // Whole days: the same calendar is the same text all day long.
    Instant from() {
        return today().minusWeeks(WEEKS_BACK).toInstant();
    }

    Instant until() {
        return today().plusMonths(MONTHS_AHEAD).toInstant();
    }

    private OffsetDateTime today() {
        return clock.instant()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .atStartOfDay()
                .atOffset(ZoneOffset.UTC);
    }

    // A draft is seen in our pages by those at its table, and never in what a calendar carries about.
    CalendarFeed feed(String title, Stream<CalendarEvent> events) {
        return new CalendarFeed(
                title,
                events.filter(event -> event.state() != CalendarEvent.State.TENTATIVE)
                        .limit(MOST)
                        .toList());
    }
}
