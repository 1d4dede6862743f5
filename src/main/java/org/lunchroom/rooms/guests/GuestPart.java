package org.lunchroom.rooms.guests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.EntryTeller;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomPart;

/** Whether guests may come into a room, in its snapshot and its stream: who writes there knows that the house is not alone. */
@Singleton
public class GuestPart implements RoomPart, EntryTeller {
    private final Clock clock;
    private final Entrances entrances;

    @Inject
    public GuestPart(Clock clock, Entrances entrances) {
        this.clock = clock;
        this.entrances = entrances;
    }

    /** Until when they may. */
    public record Open(Instant until) {}

    @Override
    public String member() {
        return "guests";
    }

    @Override
    public JsonValue show(Viewer viewer, Room room) {
        return shown(room.id());
    }

    @Override
    public boolean tells(String type) {
        return type.equals(GuestHours.CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        // Another node has changed it, perhaps.
        entrances.forget(entry.subject());
        return Optional.of(
                Json.createObjectBuilder().add("guests", shown(entry.subject())).build());
    }

    boolean isOpen(UUID room) {
        return open(room).isPresent();
    }

    private Optional<Entrance> open(UUID room) {
        return entrances.known(room).filter(entrance -> entrance.opensToGuests(clock.instant()));
    }

    private JsonValue shown(UUID room) {
        return open(room)
                .map(entrance -> (JsonValue) JsonAnswers.object(new Open(entrance.guestsUntil())))
                .orElse(JsonValue.NULL);
    }
}
