package org.lunchroom.operations.checks;

import java.util.Locale;

/** How a thing is: in order, worth a look, or in the way. */
enum Sign {
    GOOD,
    LOOK,
    WRONG;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
