package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.lunchroom.chats.planning.Announcements;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.chats.planning.Planner;
import org.lunchroom.chats.planning.Scope;
import org.lunchroom.identity.Persona;
import org.lunchroom.rooms.Room;

/** A chat on the last Monday of each month, half a year ahead. */
@Singleton
class ComingSeries {
    private static final int MONTHS = 6;

    private final Clock clock;
    private final Cast cast;
    private final Planner planner;
    private final Announcements announcements;

    @Inject
    ComingSeries(Clock clock, Cast cast, Planner planner, Announcements announcements) {
        this.clock = clock;
        this.cast = cast;
        this.planner = planner;
        this.announcements = announcements;
    }

    void announce(Room room) {
        var host = cast.enter(Persona.HOST);
        var wanted = new NewChat(
                "Which average do you mean?",
                first(),
                Performance.ZONE.getId(),
                60,
                "lunch-and-learn",
                null,
                List.of(host.person()),
                null,
                new NewChat.Repeat("FREQ=MONTHLY;BYDAY=-1MO", null, MONTHS),
                null,
                null);
        var chat = planner.schedule(host, room, wanted, "series").chat();
        announcements.announce(host, chat.id(), Scope.ALL);
    }

    private LocalDateTime first() {
        var now = LocalDateTime.ofInstant(clock.instant(), Performance.ZONE);
        var last = now.with(LocalTime.of(19, 30)).plusDays(7).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
        return last.isAfter(now.plusDays(2))
                ? last
                : last.plusMonths(1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }
}
