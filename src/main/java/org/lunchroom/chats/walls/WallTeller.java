package org.lunchroom.chats.walls;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.EntryTeller;

/** Says what a wall shows now. */
@Singleton
public class WallTeller implements EntryTeller {
    private final Walls walls;

    @Inject
    public WallTeller(Walls walls) {
        this.walls = walls;
    }

    @Override
    public boolean tells(String type) {
        return type.equals(Walls.CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        var wall = walls.now(entry.subject(), entry.facts().get("wall"));
        return Optional.of(Json.createObjectBuilder()
                .add("chat", entry.subject().toString())
                .add("wall", JsonAnswers.object(wall))
                .build());
    }
}
