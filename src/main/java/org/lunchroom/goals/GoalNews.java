package org.lunchroom.goals;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Json;
import org.lunchroom.rooms.EntryTeller;

/**
 * Says in a room's stream that something about its goals has changed, and neither whose nor which: pages read theirs
 * again. Of a goal that is its person's alone nothing is said at all, since a moment alone can give somebody away.
 */
@Singleton
public class GoalNews implements EntryTeller {
    static final String CHANGED = "goals.changed";

    private final Journal journal;

    @Inject
    public GoalNews(Journal journal) {
        this.journal = journal;
    }

    /** Last in a transaction; the goal as it was and as it is, whatever of it others could see or see now. */
    public void tell(Handle handle, Goal... states) {
        if (Stream.of(states).anyMatch(goal -> goal.shared() || goal.partner() != null)) {
            var room = states[0].room();
            journal.append(handle, StreamId.room(room), CHANGED, room, null, Map.of());
        }
    }

    @Override
    public boolean tells(String type) {
        return type.equals(CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        return Optional.of(Json.createObjectBuilder().build());
    }
}
