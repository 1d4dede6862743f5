package org.lunchroom.goals.checkins;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.Letters;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.GoalNews;
import org.lunchroom.goals.Goals;
import org.lunchroom.kernel.time.DueWork;

/** Asks when the day has come: in the widget, and by a letter to the goal's person and to whoever stands by them. */
@Singleton
public class AskCheckIns implements DueWork {
    private final Clock clock;
    private final Goals goals;
    private final Letters letters;
    private final GoalNews news;
    private final CheckInStore store = new CheckInStore();

    @Inject
    public AskCheckIns(Clock clock, Goals goals, Letters letters, GoalNews news) {
        this.clock = clock;
        this.goals = goals;
        this.letters = letters;
        this.news = news;
    }

    @Override
    public String kind() {
        return Schedule.ASK;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        store.byId(handle, subject)
                .filter(one -> !one.answered() && one.askedAt() == null)
                .ifPresent(one -> {
                    var goal = goals.locked(handle, one.goal());
                    if (goal.open()) {
                        store.asked(handle, one.id(), clock.instant());
                        write(handle, goal, one);
                        news.tell(handle, goal);
                    }
                });
    }

    private void write(Handle handle, Goal goal, CheckIn one) {
        letters.write(handle, Letter.checkIn(one.id(), goal.person()));
        if (goal.agreedAt() != null) {
            letters.write(handle, Letter.checkIn(one.id(), goal.partner()));
        }
    }
}
