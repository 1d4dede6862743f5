package org.lunchroom.transcripts;

import java.time.Duration;
import java.util.UUID;

/**
 * One line of a replay.
 *
 * @param afterMillis how long after the start it came then
 * @param original the message that is said again
 */
record Line(int position, long afterMillis, UUID author, UUID original) {
    Duration after() {
        return Duration.ofMillis(afterMillis);
    }

    Line placed(int place) {
        return new Line(place, afterMillis, author, original);
    }
}
