package org.lunchroom.communities.pages;

import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.rooms.EntryTeller;

/** Says that a page has changed; who hears it reads it anew. */
@Singleton
public class PageTeller implements EntryTeller {
    @Override
    public boolean tells(String type) {
        return type.equals(SharedPages.CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        return Optional.of(
                Json.createObjectBuilder().add("id", entry.subject().toString()).build());
    }
}
