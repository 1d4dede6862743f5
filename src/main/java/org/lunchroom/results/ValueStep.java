package org.lunchroom.results;

import java.util.Locale;

/** How far it has come. */
public enum ValueStep {
    /** It was worth the hour in itself. */
    IMMEDIATE,
    /** Somebody can do something now that they could not before. */
    POTENTIAL,
    /** Somebody did it. */
    APPLIED,
    /** It made a difference that others see. */
    REALISED;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
