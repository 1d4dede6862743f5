package org.lunchroom.search.hits;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Rooms;

/** Which room a result is in. */
@Singleton
public class RoomNames {
    private final Rooms rooms;

    @Inject
    public RoomNames(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Null where it is in none. */
    Hit.In of(UUID room) {
        if (room == null) {
            return null;
        }
        var found = rooms.byId(room);
        return new Hit.In(found.tag(), found.title());
    }

    /** Looked at once more: since the index was asked, somebody may have been removed. */
    boolean isRead(Viewer viewer, UUID room) {
        return rooms.reads(viewer, rooms.byId(room));
    }
}
