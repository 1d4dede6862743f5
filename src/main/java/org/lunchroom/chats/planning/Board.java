package org.lunchroom.chats.planning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.RunOfShow;
import org.lunchroom.chats.Step;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** The planning board: hosts draft the steps together, also while the show runs, without overwriting each other. */
@Singleton
public class Board {
    private final Database database;
    private final Chats chats;
    private final Changes changes;

    @Inject
    public Board(Database database, Chats chats, Changes changes) {
        this.database = database;
        this.chats = chats;
        this.changes = changes;
    }

    /** The chat has these steps from now on, in this order; those already shown keep their place and number. */
    public Chat steps(Viewer viewer, UUID id, String ifMatch, List<NewStep> wanted) {
        chats.led(viewer, id);
        return database.write(handle -> {
            var stage = changes.locked(handle, id);
            Version.check(stage.chat(), ifMatch);
            if (!stage.chat().state().ahead() && !stage.chat().state().running()) {
                throw Problem.conflict("chat-over", "This chat is over: its steps stay as they were.");
            }
            var steps = known(stage.show(), Draft.checked(id, wanted));
            var after = stage.with(stage.show().withSteps(steps));
            return changes.keepAndTell(handle, after.with(after.chat().edited()), viewer.person());
        });
    }

    // A step that is there keeps what the clock noted on it; an id from elsewhere is refused.
    private static List<Step> known(RunOfShow show, List<Step> wanted) {
        var steps = new ArrayList<Step>();
        for (var step : wanted) {
            var before = show.step(step.id());
            if (steps.stream().anyMatch(other -> other.id().equals(step.id()))) {
                throw Problem.invalid("doubled", "steps", "A step stands here twice.");
            }
            steps.add(before.map(old -> old.reworded(step.kind(), step.text(), step.notes(), step.minutes()))
                    .orElse(step));
        }
        return steps;
    }
}
