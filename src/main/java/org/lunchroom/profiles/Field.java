package org.lunchroom.profiles;

import java.util.Locale;

/** What one may say about oneself. */
enum Field {
    TITLE,
    ABOUT,
    INTERESTS,
    HELPS,
    LANGUAGES,
    HOURS,
    PHOTO;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Field of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
