package org.lunchroom.search.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that can be found. */
public enum Kind {
    MESSAGE(0),
    ASK(1),
    RECAP(2),
    LINK(3),
    TOPIC(4);

    private final int number;

    Kind(int number) {
        this.number = number;
    }

    /** As it stands in the index. */
    public int number() {
        return number;
    }

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }
}
