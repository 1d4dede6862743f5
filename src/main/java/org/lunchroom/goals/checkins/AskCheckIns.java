package org.lunchroom.goals.checkins;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.lunchroom.digests.sending.Letter;
import org.lunchroom.digests.sending.Letters;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.GoalNews;
import org.lunchroom.goals.Goals;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notices;

/** Asks when the day has come: in the widget, and by a letter to the goal's person and to whoever stands by them. */
@Singleton
public class AskCheckIns implements DueWork {
    private final Clock clock;
    private final Goals goals;
    private final Letters letters;
    private final GoalNews news;
    private final Notices notices;
    private final CheckInStore store = new CheckInStore();

    @Inject
    public AskCheckIns(Clock clock, Goals goals, Letters letters, GoalNews news, Notices notices) {
        this.clock = clock;
        this.goals = goals;
        this.letters = letters;
        this.news = news;
        this.notices = notices;
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
                        tell(handle, goal);
                    }
                });
    }

    // One notice for each goal: asked again, it is unread again.
    private void tell(Handle handle, Goal goal) {
        var concerned = Stream.of(goal.person(), goal.agreedAt() == null ? null : goal.partner())
                .filter(Objects::nonNull)
                .toList();
        notices.touch(handle, notices.renew(handle, concerned, Kind.GOAL, goal.id(), goal.room(), clock.instant()));
    }

    private void write(Handle handle, Goal goal, CheckIn one) {
        letters.write(handle, Letter.checkIn(one.id(), goal.person()));
        if (goal.agreedAt() != null) {
            letters.write(handle, Letter.checkIn(one.id(), goal.partner()));
        }
    }
}
