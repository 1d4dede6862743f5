package org.lunchroom.qanda;

import java.util.Locale;

/** How an ask was answered. */
public enum How {
    LIVE,
    WRITING;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
