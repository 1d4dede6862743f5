package org.lunchroom.calendars.following;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lunchroom.calendars.Calendar;
import org.lunchroom.calendars.CalendarWords;
import org.lunchroom.calendars.Happening;
import org.lunchroom.feeds.CalendarFeed;
import org.lunchroom.feeds.CalendarSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;

/** What concerns one person, or everything in their rooms; with alarms or without. */
@Singleton
public class OwnCalendar implements CalendarSource {
    /** What they lead and said yes or maybe to, their courses and goals; with an alarm unless "silent". */
    private static final Set<String> NAMES = Set.of("mine", "mine-silent", "rooms", "rooms-silent");

    private final Calendar calendar;
    private final Followed followed;

    @Inject
    public OwnCalendar(Calendar calendar, Followed followed) {
        this.calendar = calendar;
        this.followed = followed;
    }

    @Override
    public String kind() {
        return "calendar";
    }

    @Override
    public Optional<CalendarFeed> calendar(Viewer viewer, String name, Language language) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        var events = calendar.of(viewer, followed.from(), followed.until(), language).stream()
                .filter(happening -> name.startsWith("rooms") || happening.concerns())
                .filter(happening -> !"no".equals(happening.mine()))
                .map(happening -> rings(happening, name)
                        ? happening.event()
                        : happening.event().silent());
        var title = CalendarWords.in(language).say("feed.mine", Map.of("name", viewer.name()));
        return Optional.of(followed.feed(title, events));
    }

    // A calendar that rings for what one has not said yes to would be turned off as a whole.
    private static boolean rings(Happening happening, String name) {
        return !name.endsWith("silent") && happening.concerns();
    }
}
