package org.lunchroom.goals.numbers;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * A room's goals in numbers, for those who run it. They stand still until five people's goals have moved: a trainer who
 * looks before and after somebody answers learns nothing from the difference.
 */
@Singleton
public class Numbers {
    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final NumberStore store = new NumberStore();

    @Inject
    public Numbers(Database database, Clock clock, Rooms rooms) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
    }

    public GoalNumbers of(Viewer viewer, Room room) {
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("The numbers are for those who run the room.");
        }
        return database.write(handle -> current(handle, room)).shown();
    }

    private Counted current(Handle handle, Room room) {
        var shown = store.shown(handle, room.id());
        boolean still =
                shown.isPresent() && store.moved(handle, room.id(), shown.get().at()) < Fives.LEAST;
        if (still) {
            return shown.get();
        }
        var now = store.counted(handle, room.id(), clock.instant());
        // Fewer than five are never kept, so that the fifth is not counted apart from the first four.
        if (now.people() >= Fives.LEAST) {
            store.put(handle, room.id(), now);
        }
        return now;
    }
}
