package org.lunchroom.operations.health;

import java.util.Locale;

/** How something is. Only what is down takes a node out of service. */
enum Condition {
    UP,
    STRAINED,
    DOWN;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
