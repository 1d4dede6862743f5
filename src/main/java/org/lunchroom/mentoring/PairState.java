package org.lunchroom.mentoring;

import java.util.Locale;

/** How far it is with a pair. */
enum PairState {
    ASKED,
    RUNNING,
    DECLINED,
    ENDED;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PairState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** Asked for or running: the two have no second one beside it. */
    boolean open() {
        return this == ASKED || this == RUNNING;
    }
}
