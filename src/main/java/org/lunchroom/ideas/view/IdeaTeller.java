package org.lunchroom.ideas.view;

import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.lunchroom.ideas.IdeaNews;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.rooms.EntryTeller;

/** Says in a room's stream that a card has changed; whoever hears it reads what of it they may see. */
@Singleton
public class IdeaTeller implements EntryTeller {
    @Override
    public boolean tells(String type) {
        return type.equals(IdeaNews.CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        return Optional.of(Json.createObjectBuilder()
                .add("idea", entry.subject().toString())
                .build());
    }
}
