package org.lunchroom.offhours;

import java.util.Locale;

/** What waits for a moderator while none is around. */
public enum Safe {
    OFF,
    LINKS,
    ALL;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Safe of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
