package org.lunchroom.calendars;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.rooms.Room;

/**
 * Somebody looks into some rooms for what takes place from one moment until another.
 *
 * @param rooms that they may read
 * @param language in which it says what is nobody's own words
 */
record Look(Viewer viewer, Map<UUID, Room> rooms, Instant from, Instant until, Language language) {
    boolean sees(Instant begins, Instant ends) {
        return ends.isAfter(from) && begins.isBefore(until);
    }
}
