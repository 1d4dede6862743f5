package org.lunchroom.results.report;

import java.util.Map;
import java.util.UUID;

/** Numbers by room, as they were counted and before anything is hidden. */
record Counts(Map<UUID, Map<String, Integer>> byRoom) {
    int of(UUID room, String what) {
        return byRoom.getOrDefault(room, Map.of()).getOrDefault(what, 0);
    }
}
