package org.lunchroom.calendars;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.Goals;
import org.lunchroom.kernel.calendar.CalendarEvent;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.guests.RoomAddresses;

/** The days by which somebody wanted to have tried something; for their own eyes. */
@Singleton
public class GoalDates {
    private static final int TITLE = 120;

    private final Goals goals;
    private final RoomAddresses addresses;

    @Inject
    public GoalDates(Goals goals, RoomAddresses addresses) {
        this.goals = goals;
        this.addresses = addresses;
    }

    List<Happening> seenIn(Look look) {
        return goals.mine(look.viewer()).stream()
                .filter(goal ->
                        goal.open() && goal.due() != null && look.rooms().containsKey(goal.room()))
                .filter(goal -> look.sees(
                        goal.due().atStartOfDay(Goals.zone(goal)).toInstant(),
                        goal.due().plusDays(1).atStartOfDay(Goals.zone(goal)).toInstant()))
                .map(goal -> happening(look, goal, look.rooms().get(goal.room())))
                .toList();
    }

    private Happening happening(Look look, Goal goal, Room room) {
        var page = addresses.of(room.tag());
        var event = new CalendarEvent(
                goal.id(),
                sequence(goal),
                CalendarWords.in(look.language()).say("goal", Map.of("goal", cut(goal.words()))),
                page,
                page,
                new CalendarEvent.Days(goal.due(), goal.due()),
                CalendarEvent.State.CONFIRMED,
                false,
                null);
        return new Happening(Happening.Kind.GOAL, room.tag(), null, null, event);
    }

    // Seconds since it was made: it grows with each change, and nothing else counts them.
    private static int sequence(Goal goal) {
        var seconds = goal.changedAt() == null
                ? 0
                : goal.changedAt().getEpochSecond() - goal.madeAt().getEpochSecond();
        return (int) Math.max(0, Math.min(seconds, Integer.MAX_VALUE));
    }

    private static String cut(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE - 1)) + "…";
    }
}
