package org.lunchroom.kernel.outbound;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is read, and how much of it at most.
 *
 * @param kinds kinds of content with a number of bytes each
 * @param others how much of any other kind; with 0, no further than its head
 */
public record Wanted(Map<String, Integer> kinds, int others) {
    /** Keeps the order of the kinds, which is the order of preference. */
    public Wanted {
        kinds = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }

    int limit(String kind) {
        return kinds.getOrDefault(kind, others);
    }

    String header() {
        return kinds.isEmpty() ? "*/*" : String.join(", ", kinds.keySet()) + ", */*;q=0.1";
    }
}
