package org.lunchroom.moderation;

import java.util.Locale;
import org.lunchroom.kernel.http.Check;

/** Why something is reported, or something done about it: a short list, with a note for what it does not say. */
public enum Reason {
    OFF_TOPIC,
    UNKIND,
    PRIVATE_DATA,
    ADVERTISING,
    REPEATED,
    TOO_FAST,
    OTHER;

    private static final int NOTE = 1_000;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Reason of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The note that belongs to the reason; "other" says nothing without one. */
    public String explained(String note) {
        return this == OTHER ? Check.text("note", note, NOTE) : Check.optionalText("note", note, NOTE);
    }
}
