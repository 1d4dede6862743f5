package org.lunchroom.ideas;

import java.util.Locale;

/** Whether the author of a card's words lets those see them who may not read the room where they were said. */
public enum Consent {
    /** Nobody has asked. */
    NONE,
    /** The card's maker has asked, and waits. */
    ASKED,
    GIVEN,
    REFUSED;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
