package org.lunchroom.transcripts;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An imported chat being said again.
 *
 * @param staged the live chat that it is said into
 * @param beganAt when its first minute began, as if it had never been interrupted
 * @param said how many of its lines were said so far
 */
record Replay(UUID id, UUID chat, UUID room, UUID staged, int speed, Instant beganAt, int said) {
    /** When a line is due. */
    Instant at(Line line) {
        return beganAt.plus(line.after().dividedBy(speed));
    }

    /** The same, once the chat it is said into is there. */
    Replay in(UUID chatOnStage) {
        return new Replay(id, chat, room, chatOnStage, speed, beganAt, said);
    }

    /** One line further; a replay that was interrupted goes on at its pace instead of hurrying after. */
    Replay onward(Duration late) {
        return new Replay(id, chat, room, staged, speed, beganAt.plus(late), said + 1);
    }
}
