package org.lunchroom.transcripts;

import java.time.Duration;
import java.util.UUID;

/**
 * One line of a replay.
 *
 * @param afterMillis how long after the start it came then
 * @param step the question that is asked; null for a message
 * @param original the message that is said again; null for a question
 */
record Line(int position, long afterMillis, UUID author, UUID step, UUID original) {
    Duration after() {
        return Duration.ofMillis(afterMillis);
    }

    Line placed(int place) {
        return new Line(place, afterMillis, author, step, original);
    }
}
