package org.lunchroom.polls;

import java.util.Locale;

/** What one does in a poll. */
public enum PollKind {
    /** Choose one option. */
    SINGLE,
    /** Choose any number of options. */
    MULTIPLE,
    /** Choose a number from 1 to 5. */
    SCALE,
    /** Say up to three words. */
    WORDS,
    /** Put all options into an order. */
    RANKING;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takesOptions() {
        return this != SCALE && this != WORDS;
    }
}
