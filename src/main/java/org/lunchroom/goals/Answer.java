package org.lunchroom.goals;

import java.util.Locale;

/** How it goes with a goal, as its person says. */
public enum Answer {
    DONE,
    /** They do something else instead of what they had in mind. */
    CHANGED,
    DROPPED,
    NOT_YET;

    /** Whether nothing is asked any more after it. */
    public boolean ends() {
        return this == DONE || this == DROPPED;
    }

    /** As it is stored. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As callers name it. */
    public String text() {
        return stored().replace('_', '-');
    }
}
