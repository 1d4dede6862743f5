package org.lunchroom.qanda;

import java.util.Locale;

/** Why an ask was declined: a short list, the same for everybody, shown to everybody. */
public enum Reason {
    OFF_TOPIC,
    DUPLICATE,
    PERSONAL,
    HOSTILE,
    ALREADY_ANSWERED,
    NOT_NOW;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
