package org.lunchroom.reminders;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.moving.Dated;
import org.lunchroom.courses.moving.Move;
import org.lunchroom.courses.moving.Redating;
import org.lunchroom.courses.phases.Phases;
import org.lunchroom.courses.phases.Timeline;
import org.lunchroom.digests.sending.Letters;
import org.lunchroom.identity.Viewer;

/** Says which mails about phases that open will come on other days; they follow the phases by themselves. */
@Singleton
public class MovedReminders implements Dated {
    private final Clock clock;
    private final Phases phases;
    private final Letters letters;

    @Inject
    public MovedReminders(Clock clock, Phases phases, Letters letters) {
        this.clock = clock;
        this.phases = phases;
        this.letters = letters;
    }

    @Override
    public List<Move> would(Handle handle, Viewer viewer, Redating dates) {
        if (!letters.on()) {
            return List.of();
        }
        var plans = phases.plans(dates.before());
        var before = Timeline.of(dates.before(), plans);
        var after = Timeline.of(dates.after(), plans);
        return before.phases().stream()
                .filter(phase -> before.eve(phase).isAfter(clock.instant()))
                .map(phase -> Move.of(
                        "reminder",
                        null,
                        phase.kind().text(),
                        before.eve(phase),
                        after.of(phase.kind()).map(after::eve).orElseThrow()))
                .toList();
    }

    @Override
    public void move(Handle handle, Viewer viewer, Redating dates) {
        // The phases' due row says it, and moves with them.
    }
}
