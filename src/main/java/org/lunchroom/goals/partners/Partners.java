package org.lunchroom.goals.partners;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.lunchroom.goals.Goal;
import org.lunchroom.goals.Goals;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Rooms;

/** Two people agree: one asks, the other one agrees or does not, and each of them may end it at any time. */
@Singleton
public class Partners {
    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Goals goals;
    private final Companions companions;

    @Inject
    public Partners(Database database, Clock clock, Rooms rooms, Goals goals, Companions companions) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.goals = goals;
        this.companions = companions;
    }

    /** Asks somebody; whoever was asked before, or stood by it, no longer sees it. Null asks nobody any more. */
    public Goal ask(Viewer viewer, UUID id, UUID person) {
        var found = goals.own(viewer, id);
        var asked = companions.asked(viewer, rooms.byId(found.room()), person);
        database.run(handle -> {
            var goal = goals.locked(handle, id);
            if (asked != null && !goal.open()) {
                throw Problem.conflict("goal-over", "This goal is over: nobody needs to stand by it.");
            }
            boolean same = asked != null && asked.equals(goal.partner());
            if (!same) {
                var fresh = goal.beside(asked, null);
                goals.keep(handle, fresh);
                companions.write(handle, fresh);
            }
        });
        return goals.own(viewer, id);
    }

    /** The one who was asked agrees: from now on they see the goal and how it goes. */
    public Goal agree(Viewer viewer, UUID id) {
        database.run(handle -> {
            var goal = asked(viewer, goals.locked(handle, id));
            if (goal.agreedAt() == null) {
                goals.keep(handle, goal.beside(viewer.person(), clock.instant()));
            }
        });
        return goals.seen(viewer, id);
    }

    /** Declines, or stops; a second time is nothing. */
    public void leave(Viewer viewer, UUID id) {
        goals.find(id)
                .filter(goal -> viewer.person().equals(goal.partner()))
                .ifPresent(found -> database.run(handle -> {
                    var goal = goals.locked(handle, id);
                    if (viewer.person().equals(goal.partner())) {
                        goals.keep(handle, goal.beside(null, null));
                    }
                }));
    }

    // Who was not asked learns nothing from trying.
    private static Goal asked(Viewer viewer, Goal goal) {
        if (!viewer.person().equals(goal.partner()) || goal.archivedAt() != null) {
            throw Problem.notFound();
        }
        return goal;
    }
}
