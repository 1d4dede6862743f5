package org.lunchroom.buddies;

import java.util.Locale;

/** What somebody says at the door. */
public enum Side {
    /** I'm new. */
    NEW,
    /** I can help. */
    HELP;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Side of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
