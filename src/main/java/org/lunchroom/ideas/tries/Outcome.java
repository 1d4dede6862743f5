package org.lunchroom.ideas.tries;

import java.util.Locale;

/** How it went. */
public enum Outcome {
    WORKED,
    PARTLY,
    NOT;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
