package org.lunchroom.ideas.sharing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Json;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomPart;

/** Tells a room's screens how the address of a card looks, so that they know one when it is posted. */
@Singleton
public class IdeasPart implements RoomPart {
    private final IdeaAddress address;

    @Inject
    public IdeasPart(IdeaAddress address) {
        this.address = address;
    }

    @Override
    public String member() {
        return "ideas";
    }

    @Override
    public JsonValue show(Viewer viewer, Room room) {
        return Json.createObjectBuilder().add("address", address.pattern()).build();
    }
}
