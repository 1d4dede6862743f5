package org.lunchroom.communities.tracker;

import java.util.Locale;

/** How far it is. */
public enum TrackedState {
    OPEN,
    DONE,
    /** It will not be done, for a reason. */
    DECLINED;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
