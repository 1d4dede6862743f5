package org.lunchroom.rooms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;

/** Who may post where the roster decides; remembered for a second, so that posting asks nothing when warm. */
final class Roster {
    private final Database database;
    private final RoomStore store = new RoomStore();
    private final Cache<UUID, Set<UUID>> recent = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    Roster(Database database) {
        this.database = database;
    }

    boolean lets(Viewer viewer, Room room) {
        return room.speak() == Speak.ROSTER
                && recent.get(room.id(), id -> database.read(handle -> store.roster(handle, id)))
                        .contains(viewer.person());
    }

    void forget(UUID room) {
        recent.invalidate(room);
    }
}
