package org.lunchroom.profiles;

import java.util.Locale;

/** Who sees a field. */
public enum Audience {
    /** Its person alone. */
    PRIVATE,
    /** Who shares a room with them. */
    MEMBERS,
    /** Everybody here but guests. */
    ALL;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Audience of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
