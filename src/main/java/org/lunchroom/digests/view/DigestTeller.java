package org.lunchroom.digests.view;

import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.lunchroom.digests.publishing.Publishing;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.rooms.EntryTeller;

/** Says in a room's stream that a digest came out, was put right or taken back; what it says is read anew. */
@Singleton
public class DigestTeller implements EntryTeller {
    private static final Set<String> TYPES = Set.of(Publishing.PUBLISHED, Publishing.CORRECTED, Publishing.WITHDRAWN);

    @Override
    public boolean tells(String type) {
        return TYPES.contains(type);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        return Optional.of(Json.createObjectBuilder()
                .add("digest", entry.subject().toString())
                .build());
    }
}
