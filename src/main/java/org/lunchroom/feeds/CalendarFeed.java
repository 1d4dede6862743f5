package org.lunchroom.feeds;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lunchroom.kernel.calendar.CalendarEvent;
import org.lunchroom.kernel.calendar.CalendarText;

/** What takes place, for calendars that come by now and then. */
public record CalendarFeed(String title, Collection<CalendarEvent> events) implements Told {
    /** The end of its address. */
    static final String ENDING = "ics";

    private static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    public CalendarFeed {
        events = List.copyOf(events);
    }

    @Override
    public String said() {
        return CalendarText.feed(title, events, Instant.EPOCH);
    }

    @Override
    public Optional<Written> written(String ending, FeedFormat.Place place) {
        return ending.equals(ENDING)
                ? Optional.of(new Written(MEDIA_TYPE, CalendarText.feed(title, events, place.changed())))
                : Optional.empty();
    }
}
