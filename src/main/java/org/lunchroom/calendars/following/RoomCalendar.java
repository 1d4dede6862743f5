package org.lunchroom.calendars.following;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.lunchroom.calendars.Calendar;
import org.lunchroom.calendars.Happening;
import org.lunchroom.feeds.CalendarFeed;
import org.lunchroom.feeds.CalendarSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.calendar.CalendarEvent;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.rooms.Rooms;

/** All that takes place in a room. */
@Singleton
public class RoomCalendar implements CalendarSource {
    private final Rooms rooms;
    private final Calendar calendar;
    private final Followed followed;

    @Inject
    public RoomCalendar(Rooms rooms, Calendar calendar, Followed followed) {
        this.rooms = rooms;
        this.calendar = calendar;
        this.followed = followed;
    }

    @Override
    public String kind() {
        return "room-calendar";
    }

    @Override
    public Optional<CalendarFeed> calendar(Viewer viewer, String name, Language language) {
        return rooms.find(viewer, name).map(room -> {
            var found = calendar.in(viewer, room, followed.from(), followed.until(), language);
            return followed.feed(
                    "#" + room.tag() + ": " + room.title(),
                    found.stream().map(Happening::event).map(CalendarEvent::silent));
        });
    }
}
