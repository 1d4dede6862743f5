package org.lunchroom.rooms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Knows which files belong to messages. */
public interface Enclosures {
    /** Knows none. */
    Enclosures NONE = messages -> Map.of();

    /** By message, in their order; messages without files are left out. */
    Map<UUID, List<Enclosure>> of(Collection<UUID> messages);
}
