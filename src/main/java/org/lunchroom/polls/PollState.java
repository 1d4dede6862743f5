package org.lunchroom.polls;

import java.util.Locale;

/** Where a poll is in its life. */
public enum PollState {
    /** Only those see it who may open it. */
    DRAFT,
    OPEN,
    CLOSED;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
