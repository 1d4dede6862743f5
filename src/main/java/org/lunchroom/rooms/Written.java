package org.lunchroom.rooms;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A message to be stored, and what is stored beside it.
 *
 * @param key null without one
 * @param mentioned whom its names mean
 * @param heading of the thread that it begins; null where it begins none
 * @param threaded whether it belongs to a thread, as a reply
 * @param files that go with it
 */
record Written(
        Message message,
        ClientKey key,
        Map<String, UUID> mentioned,
        Heading heading,
        boolean threaded,
        List<NewFile> files) {
    static Written plain(Message message) {
        return new Written(message, null, Map.of(), null, false, List.of());
    }

    String keyText() {
        return key == null ? null : key.text();
    }
}
