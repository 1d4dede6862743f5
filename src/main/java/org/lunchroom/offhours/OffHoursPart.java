package org.lunchroom.offhours;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomPart;

/** Whether a room is kept for off-hours; who is around is asked by whoever looks there. */
@Singleton
public class OffHoursPart implements RoomPart {
    private final OffHours offHours;

    @Inject
    OffHoursPart(OffHours offHours) {
        this.offHours = offHours;
    }

    @Override
    public String member() {
        return "offHours";
    }

    @Override
    public JsonValue show(Viewer viewer, Room room) {
        return offHours.setting(room.id()).isPresent() ? JsonValue.TRUE : JsonValue.FALSE;
    }
}
