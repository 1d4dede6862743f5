package org.lunchroom.goals.checkins;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.goals.Answer;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.Goals;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.notifications.Notices;
import org.lunchroom.people.LearningRecord;
import org.lunchroom.people.LearningRecord.Deed;

/**
 * Answers to the questions how it goes. Whoever is done, or drops it, is asked no more; an answer can be taken back until
 * the next one is given.
 */
@Singleton
public class CheckIns {
    private final Database database;
    private final Clock clock;
    private final Goals goals;
    private final Schedule schedule;
    private final LearningRecord record;
    private final Notices notices;
    private final CheckInStore store = new CheckInStore();

    @Inject
    public CheckIns(
            Database database, Clock clock, Goals goals, Schedule schedule, LearningRecord record, Notices notices) {
        this.database = database;
        this.clock = clock;
        this.goals = goals;
        this.schedule = schedule;
        this.record = record;
        this.notices = notices;
    }

    /** Answers the question of a day, before it is asked too; again with other words changes the answer. */
    public void answer(Viewer viewer, UUID id, int day, NewAnswer said) {
        goals.own(viewer, id);
        var answer = Check.present("answer", said.answer());
        var line = Check.optionalText("line", said.line(), NewAnswer.LONGEST).replaceAll("\\s+", " ");
        database.run(handle -> {
            var goal = goals.locked(handle, id);
            var all = of(handle, goal);
            var one = day(all, day);
            var before = one.answered() ? one.before() : goal.said();
            refuseLate(goal, all, one);
            schedule.never(handle, one.id());
            store.answer(handle, one.id(), answer, line, before, clock.instant());
            goals.keep(handle, goal.answered(answer, clock.instant()));
            if (answer.ends()) {
                var deed = answer == Answer.DONE ? Deed.REACHED_GOAL : Deed.DROPPED_GOAL;
                record.did(handle, viewer.person(), deed, id);
            }
            notices.touch(handle, notices.concerned(handle, Set.of(id)));
        });
    }

    /** Takes an answer back: everything is as it was before it. */
    public void takeBack(Viewer viewer, UUID id, int day) {
        goals.own(viewer, id);
        database.run(handle -> {
            var goal = goals.locked(handle, id);
            var all = of(handle, goal);
            var one = day(all, day);
            if (!one.answered()) {
                return;
            }
            refuseLate(goal, all, one);
            store.answer(handle, one.id(), null, "", null, null);
            goals.keep(handle, goal.answered(one.before(), clock.instant()));
            notices.touch(handle, notices.concerned(handle, Set.of(id)));
        });
    }

    // What was answered later counts; and a goal that is over is opened again by taking back what ended it.
    private static void refuseLate(Goal goal, List<CheckIn> all, CheckIn one) {
        boolean early = one.askedAt() == null
                && all.stream()
                        .anyMatch(other -> other.day() < one.day() && other.askedAt() == null && !other.answered());
        if (early) {
            throw Problem.conflict("check-in-early", "Another question comes first.");
        }
        boolean later = all.stream().anyMatch(other -> other.day() > one.day() && other.answered());
        boolean over = !goal.open() && !(one.answered() && one.said() == goal.said() && goal.archivedAt() == null);
        if (later || over) {
            throw Problem.conflict("check-in-over", "This question is no longer open: something else was said since.");
        }
    }

    private List<CheckIn> of(Handle handle, Goal goal) {
        return store.of(handle, List.of(goal.id()));
    }

    private static CheckIn day(List<CheckIn> all, int day) {
        return all.stream().filter(one -> one.day() == day).findFirst().orElseThrow(Problem::notFound);
    }

    /** All of these goals' questions, in the order of their days. */
    public Map<UUID, List<CheckIn>> of(Collection<UUID> goals) {
        return goals.isEmpty()
                ? Map.of()
                : database.read(handle -> store.of(handle, goals)).stream()
                        .collect(Collectors.groupingBy(CheckIn::goal));
    }

    /** The question whoever asks: for code that decides itself who may answer it. */
    public Optional<CheckIn> find(UUID id) {
        return database.read(handle -> store.byId(handle, id));
    }

    /** The question that waits for an answer now: of those that were asked the last one, unless it was answered. */
    public static Optional<CheckIn> open(Goal goal, List<CheckIn> all) {
        if (!goal.open()) {
            return Optional.empty();
        }
        var asked = all.stream()
                .filter(one -> one.askedAt() != null || one.answered())
                .toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(asked.get(asked.size() - 1)).filter(one -> !one.answered());
    }
}
