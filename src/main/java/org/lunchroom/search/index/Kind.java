package org.lunchroom.search.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that can be found; their order is stored in the index. */
public enum Kind {
    MESSAGE,
    ASK,
    RECAP,
    LINK;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }
}
