package org.lunchroom.rooms.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.rooms.EntryTeller;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.ShownRoom;

/** Says what a room's settings are now. */
@Singleton
public class RoomTeller implements EntryTeller {
    static final String CHANGED = "room.changed";

    private final Rooms rooms;

    @Inject
    public RoomTeller(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public boolean tells(String type) {
        return type.equals(CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        // Another node has changed it, perhaps: what is remembered here may be older than the entry.
        rooms.forget(rooms.byId(entry.subject()));
        var json = Json.createObjectBuilder();
        ShownRoom.settings(rooms.byId(entry.subject())).forEach(json::add);
        return Optional.of(Json.createObjectBuilder().add("settings", json).build());
    }
}
