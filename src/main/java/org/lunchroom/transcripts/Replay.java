package org.lunchroom.transcripts;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An imported chat being said again.
 *
 * @param beganAt when its first minute began, as if it had never been interrupted
 * @param said how many of its lines were said so far
 */
record Replay(UUID id, UUID chat, UUID room, int speed, Instant beganAt, int said) {
    /** When a line is due. */
    Instant at(Line line) {
        return beganAt.plus(line.after().dividedBy(speed));
    }

    /** One line further; a replay that was interrupted goes on at its pace instead of hurrying after. */
    Replay onward(Duration late) {
        return new Replay(id, chat, room, speed, beganAt.plus(late), said + 1);
    }
}
