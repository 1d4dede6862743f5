package org.lunchroom.moderation.manners;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.EntryTeller;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomPart;
import org.lunchroom.rooms.Rooms;

/** A room's manners in its snapshot and its stream, with how many people will read what is posted. */
@Singleton
public class MannersPart implements RoomPart, EntryTeller {
    private final RoomManners manners;
    private final Rooms rooms;
    // When a chat begins, everybody opens its room at once.
    private final Cache<UUID, Integer> sizes = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    @Inject
    public MannersPart(RoomManners manners, Rooms rooms) {
        this.manners = manners;
        this.rooms = rooms;
    }

    /**
     * What the composer needs to know.
     *
     * @param readers how many members can read what is posted
     */
    public record Shown(String slowReason, boolean postAnyway, List<String> idShapes, int readers) {}

    @Override
    public String member() {
        return "manners";
    }

    @Override
    public JsonValue show(Viewer viewer, Room room) {
        return shown(room);
    }

    @Override
    public boolean tells(String type) {
        return type.equals(RoomManners.CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        // Another node has changed them, perhaps.
        manners.forget(entry.subject());
        return Optional.of(Json.createObjectBuilder()
                .add("manners", shown(rooms.byId(entry.subject())))
                .build());
    }

    private JsonObject shown(Room room) {
        var now = manners.of(room.id());
        return JsonAnswers.object(new Shown(
                now.slowReason(), now.postAnyway(), now.idShapes(), sizes.get(room.id(), id -> rooms.size(room))));
    }
}
