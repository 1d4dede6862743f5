package org.lunchroom.calendars.following;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.lunchroom.calendars.Calendar;
import org.lunchroom.calendars.Happening;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.feeds.CalendarFeed;
import org.lunchroom.feeds.CalendarSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** The sessions of a course, or its days where it has none yet; they ring, since whoever follows it is in it. */
@Singleton
public class CourseCalendar implements CalendarSource {
    private final Rooms rooms;
    private final Cohorts cohorts;
    private final Calendar calendar;
    private final Followed followed;

    @Inject
    public CourseCalendar(Rooms rooms, Cohorts cohorts, Calendar calendar, Followed followed) {
        this.rooms = rooms;
        this.cohorts = cohorts;
        this.calendar = calendar;
        this.followed = followed;
    }

    @Override
    public String kind() {
        return "course-calendar";
    }

    @Override
    public Optional<CalendarFeed> calendar(Viewer viewer, String name, Language language) {
        return rooms.find(viewer, name)
                .flatMap(room -> cohorts.of(room.id()).map(cohort -> feed(viewer, room, cohort, language)));
    }

    private CalendarFeed feed(Viewer viewer, Room room, Cohort cohort, Language language) {
        var found = calendar.in(viewer, room, followed.from(), followed.until(), language);
        return followed.feed(
                cohort.title(),
                found.stream()
                        .filter(happening -> happening.kind() != Happening.Kind.CHAT)
                        .map(Happening::event));
    }
}
