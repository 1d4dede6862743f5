package org.lunchroom.courses.rosters;

import java.util.Locale;

/** Where somebody on a roster comes from. Who came by a group or a learning platform goes when that says so. */
public enum Source {
    CSV,
    API,
    GROUP,
    LTI;

    /** As it is stored and spelled. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Source of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
