package org.lunchroom.rooms.settings;

import java.util.Objects;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomRules;
import org.lunchroom.rooms.Speak;

/** What somebody changes of a room; what is left out stays. */
public record EditedRoom(String title, String purpose, Integer postLength, Speak speak, Integer slowSeconds) {
    /** The room as it is then, or a problem that names the field. */
    Room of(Room room) {
        return new Room(
                room.id(),
                room.tag(),
                RoomRules.title(Objects.requireNonNullElse(title, room.title())),
                RoomRules.purpose(Objects.requireNonNullElse(purpose, room.purpose())),
                room.kind(),
                room.visibility(),
                RoomRules.postLength(Objects.requireNonNullElse(postLength, room.postLength())),
                Objects.requireNonNullElse(speak, room.speak()),
                RoomRules.slowSeconds(Objects.requireNonNullElse(slowSeconds, room.slowSeconds())),
                room.createdAt());
    }
}
