package org.lunchroom.bookmarks;

import java.util.Locale;

/** Who sees a bookmark. */
public enum Audience {
    /** Whoever saved it, and nobody else. */
    ME,
    /** Those who may read one room. */
    ROOM,
    /** Those who are in one group of the portal. */
    GROUP,
    /** Everybody who is signed in. */
    EVERYONE;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
