package org.lunchroom.calendars;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.calendar.CalendarEvent;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.members.Members;

/**
 * What takes place when, as one person may see it: chats, sessions of their courses, and the days of their own goals. It
 * keeps nothing; each of these is asked at each look.
 */
@Singleton
public class Calendar {
    private static final Comparator<Happening> IN_TIME = Comparator.comparing(Calendar::begins)
            .thenComparing(happening -> happening.event().id());

    private final Rooms rooms;
    private final Members members;
    private final ChatDates chats;
    private final CourseDates courses;
    private final GoalDates goals;

    @Inject
    public Calendar(Rooms rooms, Members members, ChatDates chats, CourseDates courses, GoalDates goals) {
        this.rooms = rooms;
        this.members = members;
        this.chats = chats;
        this.courses = courses;
        this.goals = goals;
    }

    /** In the rooms that they joined; and elsewhere what they lead or said something to. */
    public List<Happening> of(Viewer viewer, Instant from, Instant until, Language language) {
        var joined = members.roomsOf(viewer);
        var readable = readable(viewer);
        var tags = only(readable, joined).values().stream().map(Room::tag).collect(Collectors.toSet());
        return around(viewer, from, until, language).stream()
                .filter(one -> one.mine() != null || one.kind() != Happening.Kind.CHAT || tags.contains(one.room()))
                .toList();
    }

    /** The same with the chats of rooms that are open to them. */
    public List<Happening> around(Viewer viewer, Instant from, Instant until, Language language) {
        var all = new Look(viewer, readable(viewer), from, until, language);
        var own = new Look(viewer, only(all.rooms(), members.roomsOf(viewer)), from, until, language);
        return together(chats.seenIn(all).stream(), courses.seenIn(own), goals.seenIn(all));
    }

    private Map<UUID, Room> readable(Viewer viewer) {
        return rooms.of(viewer).stream().collect(Collectors.toMap(Room::id, Function.identity()));
    }

    private static Map<UUID, Room> only(Map<UUID, Room> readable, Set<UUID> joined) {
        return readable.values().stream()
                .filter(room -> joined.contains(room.id()))
                .collect(Collectors.toMap(Room::id, Function.identity()));
    }

    /** In one room that they may read. */
    public List<Happening> in(Viewer viewer, Room room, Instant from, Instant until, Language language) {
        var look = new Look(viewer, Map.of(room.id(), room), from, until, language);
        return together(chats.seenIn(look).stream(), courses.seenIn(look), List.of());
    }

    private static List<Happening> together(Stream<Happening> chats, List<Happening> courses, List<Happening> goals) {
        return Stream.of(chats, courses.stream(), goals.stream())
                .flatMap(Function.identity())
                .sorted(IN_TIME)
                .toList();
    }

    private static Instant begins(Happening happening) {
        return happening.event().span() instanceof CalendarEvent.Timed timed
                ? timed.from()
                : ((CalendarEvent.Days) happening.event().span())
                        .first()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
    }
}
