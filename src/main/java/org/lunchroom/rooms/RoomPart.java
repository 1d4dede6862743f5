package org.lunchroom.rooms;

import jakarta.json.JsonValue;
import org.lunchroom.identity.Viewer;

/** A member of the room's snapshot that another feature knows: "chat" (what is on), "present" (how many are here). */
public interface RoomPart {
    /** The member's name. */
    String member();

    /** Its value now; {@link JsonValue#NULL} when there is nothing to show. */
    JsonValue show(Viewer viewer, Room room);
}
