package org.lunchroom.moderation.ladder;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.moderation.Measure;
import org.lunchroom.moderation.manners.RoomManners;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.settings.EditedRoom;
import org.lunchroom.rooms.settings.RoomSettings;

/** Slow mode with a reason that everybody reads. */
@Singleton
public class Pace {
    private final Rooms rooms;
    private final RoomSettings settings;
    private final RoomManners manners;

    @Inject
    public Pace(Rooms rooms, RoomSettings settings, RoomManners manners) {
        this.rooms = rooms;
        this.settings = settings;
        this.manners = manners;
    }

    /** Sets it; answers with the seconds before. */
    String set(Handle handle, Viewer viewer, Room room, Measure measure) {
        int wanted = Integer.parseInt(measure.before());
        manners.slowed(handle, room, wanted == 0 ? "" : sentence(measure));
        return String.valueOf(edit(viewer, room, wanted));
    }

    void undo(Handle handle, Viewer viewer, Room room, Measure measure) {
        manners.slowed(handle, room, "");
        edit(viewer, room, Integer.parseInt(measure.before()));
    }

    void tell(Handle handle, Viewer viewer, Room room) {
        manners.tell(handle, viewer, room);
    }

    private int edit(Viewer viewer, Room room, int seconds) {
        // What is remembered may be a second old.
        rooms.forget(room);
        var now = rooms.byId(room.id());
        settings.edit(viewer, now, '"' + now.version() + '"', new EditedRoom(null, null, null, null, seconds));
        return now.slowSeconds();
    }

    private static String sentence(Measure measure) {
        return measure.note().isEmpty()
                ? measure.reason().text()
                : measure.note().substring(0, Math.min(500, measure.note().length()));
    }
}
