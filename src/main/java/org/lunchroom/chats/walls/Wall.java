package org.lunchroom.chats.walls;

import java.time.Instant;
import java.util.UUID;

/**
 * What one wall shows.
 *
 * @param show "best" or "newest" answers to the question, or the "question" alone
 * @param quiet nothing moves until a host reveals it
 * @param blank nothing is shown at all
 * @param spotlight one message, alone and large; null for none
 * @param namesHidden no names, on this wall only
 * @param delaySeconds how late a message appears, so that a host can remove it before
 * @param revealedAt on a quiet wall, up to when messages are shown; null for none yet
 */
public record Wall(
        String name,
        String show,
        boolean quiet,
        boolean blank,
        UUID spotlight,
        boolean namesHidden,
        int delaySeconds,
        Instant revealedAt) {
    private static final int USUAL_DELAY = 2;

    /** As a wall is before anybody sets it. */
    static Wall fresh(String name) {
        return new Wall(name, "best", false, false, null, false, USUAL_DELAY, null);
    }
}
