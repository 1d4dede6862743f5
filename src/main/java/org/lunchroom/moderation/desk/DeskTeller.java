package org.lunchroom.moderation.desk;

import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.moderation.Measures;
import org.lunchroom.rooms.EntryTeller;

/** Says in the hosts' stream that the desk has changed; each desk then reads what it may. */
@Singleton
public class DeskTeller implements EntryTeller {
    @Override
    public boolean tells(String type) {
        return type.equals(Measures.DESK);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        return Optional.of(Json.createObjectBuilder().build());
    }
}
