package org.lunchroom.rooms.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Changes a room's title, purpose and rules of writing; every screen that shows the room follows. */
@Singleton
public class RoomSettings {
    private final Database database;
    private final Journal journal;
    private final Audit audit;
    private final Rooms rooms;
    private final SettingsStore store = new SettingsStore();

    @Inject
    public RoomSettings(Database database, Journal journal, Audit audit, Rooms rooms) {
        this.database = database;
        this.journal = journal;
        this.audit = audit;
        this.rooms = rooms;
    }

    /** The room as it is after the edit, which must start from the version that there is. */
    public Room edit(Viewer viewer, Room seen, String ifMatch, EditedRoom edit) {
        if (!rooms.runs(viewer, seen)) {
            throw Problem.forbidden("Only hosts and moderators of the room change it.");
        }
        return database.write(handle -> {
            var before = store.lock(handle, seen);
            refuseOthersWork(before, ifMatch);
            var after = edit.of(before);
            if (!after.equals(before)) {
                change(handle, viewer, after);
            }
            return after;
        });
    }

    private void change(Handle handle, Viewer viewer, Room room) {
        store.update(handle, room);
        audit.record(handle, viewer, "room.changed", room.id(), Map.of("room", room.tag()));
        journal.append(handle, StreamId.room(room.id()), RoomTeller.CHANGED, room.id(), viewer.person(), Map.of());
        database.afterCommit(() -> rooms.forget(room));
    }

    private static void refuseOthersWork(Room room, String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-needed", "Send If-Match with the ETag that your edit starts from.");
        }
        if (!ifMatch.strip().equals("\"" + room.version() + "\"")) {
            throw Problem.of(412, "edited-meanwhile", "Somebody else has edited this room since you opened it.");
        }
    }
}
