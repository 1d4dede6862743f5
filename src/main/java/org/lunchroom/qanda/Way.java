package org.lunchroom.qanda;

import java.util.List;
import java.util.Locale;

/** How somebody asks, which decides what is kept of them. */
public enum Way {
    /** With one's name. */
    NAMED,
    /** Nobody is shown the name; the database keeps it. */
    ANONYMOUS,
    /** No author is kept at all. */
    STRICT;

    /** What the database keeps, in words for a program; the composer says it in plain ones. */
    public List<String> stored() {
        return switch (this) {
            case NAMED -> List.of("words", "time", "person");
            case ANONYMOUS -> List.of("words", "time", "person-hidden");
            case STRICT -> List.of("words", "hour", "receipt-hash");
        };
    }

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
