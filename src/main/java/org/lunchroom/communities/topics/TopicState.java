package org.lunchroom.communities.topics;

import java.util.Locale;

/** Whether a topic takes replies. */
public enum TopicState {
    OPEN,
    CLOSED,
    /** Kept for later, in the parking lot. */
    PARKED;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
