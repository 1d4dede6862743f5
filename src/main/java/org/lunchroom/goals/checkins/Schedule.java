package org.lunchroom.goals.checkins;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.Goals;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.time.Due;

/**
 * When a goal's person is asked: in the morning of the 7th, 30th and 90th day, and of the day that they named themselves.
 * Each is a due row: a restart forgets none, and of many nodes one asks.
 */
@Singleton
public class Schedule {
    /** The work of asking. */
    public static final String ASK = "goal.check-in";

    private static final Set<Integer> DAYS = Set.of(7, 30, 90);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Due due;
    private final CheckInStore store = new CheckInStore();

    @Inject
    public Schedule(Due due) {
        this.due = due;
    }

    /** Brings what is to be asked in line with the goal; what was asked or answered stays. */
    public void plan(Handle handle, Goal goal) {
        var wanted = days(goal);
        var known = store.of(handle, List.of(goal.id()));
        for (var one : known) {
            if (wanted.contains(one.day())) {
                wait(handle, one);
            } else if (!one.answered() && one.askedAt() == null) {
                due.never(handle, ASK, one.id());
                store.delete(handle, one.id());
            }
        }
        var there = known.stream().map(CheckIn::day).collect(Collectors.toSet());
        var fresh = new HashSet<>(wanted);
        fresh.removeAll(there);
        fresh.forEach(day -> add(handle, goal, day));
    }

    private void add(Handle handle, Goal goal, int day) {
        var one = new CheckIn(Ids.next(), goal.id(), day, at(goal, day), null, null, "", null, null);
        store.insert(handle, one);
        wait(handle, one);
    }

    private void wait(Handle handle, CheckIn one) {
        if (!one.answered() && one.askedAt() == null) {
            due.at(handle, ASK, one.id(), one.at());
        }
    }

    /**
     * Asks so many days later, or earlier, what is asked after a number of days; what was asked or answered, and what
     * is asked on the day that somebody named, stays. Nothing is asked before tomorrow: then all of it moves less far.
     */
    void shift(Handle handle, Goal goal, long days, Instant now) {
        var zone = Goals.zone(goal);
        var coming = store.of(handle, List.of(goal.id())).stream()
                .filter(one -> one.askedAt() == null && !one.answered())
                .filter(one -> !at(goal, one.day()).equals(named(goal)))
                .toList();
        var first = coming.stream().map(CheckIn::at).min(Comparator.naturalOrder());
        first.ifPresent(at -> {
            long earliest =
                    ChronoUnit.DAYS.between(day(at, zone), day(now, zone).plusDays(1));
            coming.forEach(one -> move(handle, one, Math.max(days, Math.min(earliest, 0)), zone));
        });
    }

    private void move(Handle handle, CheckIn one, long days, ZoneId zone) {
        var at = one.at().atZone(zone).plusDays(days).toInstant();
        store.move(handle, one.id(), at);
        due.at(handle, ASK, one.id(), at);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    // Null where they named none.
    private static Instant named(Goal goal) {
        return goal.due() == null
                ? null
                : goal.due().atTime(MORNING).atZone(Goals.zone(goal)).toInstant();
    }

    /** Asks nothing more; what was said stays. */
    public void cancel(Handle handle, Goal goal) {
        store.of(handle, List.of(goal.id())).forEach(one -> never(handle, one.id()));
    }

    /** This one needs no question any more. */
    void never(Handle handle, UUID checkIn) {
        due.never(handle, ASK, checkIn);
    }

    private static Set<Integer> days(Goal goal) {
        var days = new TreeSet<>(DAYS);
        if (goal.due() != null) {
            days.add((int) ChronoUnit.DAYS.between(
                    goal.madeAt().atZone(Goals.zone(goal)).toLocalDate(), goal.due()));
        }
        return days;
    }

    private static Instant at(Goal goal, int day) {
        var zone = Goals.zone(goal);
        return goal.madeAt()
                .atZone(zone)
                .toLocalDate()
                .plusDays(day)
                .atTime(MORNING)
                .atZone(zone)
                .toInstant();
    }
}
