package org.lunchroom.moderation.reports;

import java.util.Locale;

/** What can be reported. */
public enum Thing {
    MESSAGE,
    ASK,
    BOOKMARK,
    PROFILE;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
