package org.lunchroom.rooms;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.lunchroom.journal.Entry;

/** Says what entries of another feature mean that stand in a room's stream or its hosts' ("chat.changed"). */
public interface EntryTeller {
    /** Whether it knows this type of entry. */
    boolean tells(String type);

    /** What the entry says now, the same for every reader; empty when nothing is left to say. */
    Optional<JsonObject> says(Entry entry);

    /** Whether earlier entries may say less, or other words, since this one: what was encoded of them is forgotten. */
    default boolean changesEarlier(Entry entry) {
        return false;
    }
}
