package org.lunchroom.polls.pulse;

import java.util.Locale;

/** How it goes for somebody. */
public enum Mood {
    FINE,
    /** It goes too fast. */
    FAST,
    LOST;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
