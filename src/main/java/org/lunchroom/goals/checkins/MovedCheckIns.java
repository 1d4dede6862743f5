package org.lunchroom.goals.checkins;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.moving.Dated;
import org.lunchroom.courses.moving.Move;
import org.lunchroom.courses.moving.Redating;
import org.lunchroom.goals.Goals;
import org.lunchroom.identity.Viewer;

/**
 * The questions how it goes move with the end of a course that is not over yet: who learns something a week later is
 * asked a week later. The list that a trainer confirms says by how much and nothing of anybody's goals, not even whether
 * there are any.
 */
@Singleton
public class MovedCheckIns implements Dated {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int FIRST = 7;

    private final Clock clock;
    private final Goals goals;
    private final Schedule schedule;

    @Inject
    public MovedCheckIns(Clock clock, Goals goals, Schedule schedule) {
        this.clock = clock;
        this.goals = goals;
        this.schedule = schedule;
    }

    @Override
    public List<Move> would(Handle handle, Viewer viewer, Redating dates) {
        return over(dates.before())
                ? List.of()
                : List.of(new Move(
                        "check-in",
                        null,
                        String.valueOf(FIRST),
                        dates.before()
                                .endsOn()
                                .plusDays(FIRST)
                                .atTime(MORNING)
                                .atZone(dates.before().zone())
                                .toInstant(),
                        null,
                        dates.after()
                                .endsOn()
                                .plusDays(FIRST)
                                .atTime(MORNING)
                                .atZone(dates.after().zone())
                                .toInstant(),
                        null,
                        null));
    }

    @Override
    public void move(Handle handle, Viewer viewer, Redating dates) {
        if (!over(dates.before()) && dates.endDays() != 0) {
            goals.open(handle, dates.before().room())
                    .forEach(goal -> schedule.shift(handle, goal, dates.endDays(), clock.instant()));
        }
    }

    private boolean over(Cohort cohort) {
        return cohort.endsOn().isBefore(clock.instant().atZone(cohort.zone()).toLocalDate());
    }
}
