package org.lunchroom.results;

import java.util.Locale;

/** Who reads a result, beside those who read the numbers of the whole house. */
public enum Readers {
    /** Whoever may read its room. */
    ROOM,
    /** Everybody of the house. */
    EVERYONE;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
