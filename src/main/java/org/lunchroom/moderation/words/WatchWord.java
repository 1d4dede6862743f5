package org.lunchroom.moderation.words;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A word or pattern that a room looks for. */
public record WatchWord(UUID id, UUID room, Kind kind, String text, State state, UUID madeBy, Instant madeAt) {
    /** A word is found as a whole word, whatever its case; a pattern wherever it matches. */
    public enum Kind {
        WORD,
        PATTERN
    }

    /** One in testing holds nothing. */
    public enum State {
        TESTING,
        LIVE,
        OFF
    }

    static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
