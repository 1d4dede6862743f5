package org.lunchroom.communities.reading;

import java.time.Instant;
import java.util.UUID;

/**
 * A part of a reading.
 *
 * @param words what to look for
 * @param opensAt when its topic opens
 * @param topic null until then
 */
public record Part(UUID id, UUID reading, int place, String title, String words, Instant opensAt, UUID topic) {
    public boolean opened() {
        return topic != null;
    }
}
