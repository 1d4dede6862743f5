package org.lunchroom.rooms;

import java.util.Map;
import java.util.UUID;

/**
 * A message to be stored, and what is stored beside it.
 *
 * @param key null without one
 * @param mentioned whom its names mean
 */
record Written(Message message, ClientKey key, Map<String, UUID> mentioned) {
    static Written plain(Message message) {
        return new Written(message, null, Map.of());
    }

    String keyText() {
        return key == null ? null : key.text();
    }
}
