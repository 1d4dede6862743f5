package org.lunchroom.qanda;

import java.util.List;
import java.util.Locale;

/** How somebody asks, which decides what is kept of them. */
public enum Way {
    /** With one's name. */
    NAMED("words", "time", "person"),
    /** Nobody is shown the name; the database keeps it. */
    ANONYMOUS("words", "time", "person-hidden"),
    /** No author is kept at all. */
    STRICT("words", "hour", "receipt-hash");

    private final List<String> stored;

    Way(String... stored) {
        this.stored = List.of(stored);
    }

    /** What the database keeps, in words for a program; the composer says it in plain ones. */
    public List<String> stored() {
        return stored;
    }

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
