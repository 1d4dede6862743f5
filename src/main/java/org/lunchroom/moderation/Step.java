package org.lunchroom.moderation;

import java.util.Locale;

/** The steps of the ladder, gentle ones first. */
public enum Step {
    /** A private word to the author. */
    NUDGE,
    /** Other words for a message; its author decides. */
    SUGGESTION,
    /** A message moves to the room's parking lot, where everybody can read it. */
    PARK,
    /** Everybody waits between posts. */
    SLOW,
    /** A message leaves everybody's sight. */
    HIDE,
    /** A person's posts wait for a moderator. */
    HOLD,
    /** A post that waited is not let in. */
    DECLINE,
    /** A person leaves the room, and may come back. */
    REMOVE,
    /** A person leaves the room for good. */
    BAN;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is done to a message. */
    public boolean takesMessage() {
        return this == SUGGESTION || this == PARK || this == HIDE;
    }

    /** Whether it is done to a person. */
    public boolean takesPerson() {
        return this == NUDGE || this == HOLD || this == REMOVE || this == BAN;
    }

    /** Whether whoever it was done to may ask somebody else to look at it again; slow mode is done to nobody alone. */
    public boolean appealable() {
        return this != SLOW;
    }
}
