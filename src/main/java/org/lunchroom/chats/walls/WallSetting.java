package org.lunchroom.chats.walls;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.lunchroom.kernel.http.Check;

/** A wall as a host sets it; what is left out is as on a fresh wall. */
public record WallSetting(
        Show show,
        boolean quiet,
        boolean blank,
        UUID spotlight,
        boolean namesHidden,
        Integer delaySeconds,
        Instant revealedAt) {
    private static final int LONGEST_DELAY = 60;

    /** What it shows beside the question. */
    public enum Show {
        BEST,
        NEWEST,
        QUESTION
    }

    Wall on(String name) {
        var fresh = Wall.fresh(name);
        return new Wall(
                name,
                show == null ? fresh.show() : show.name().toLowerCase(Locale.ROOT),
                quiet,
                blank,
                spotlight,
                namesHidden,
                delaySeconds == null
                        ? fresh.delaySeconds()
                        : Check.range("delaySeconds", delaySeconds, 0, LONGEST_DELAY),
                revealedAt);
    }
}
