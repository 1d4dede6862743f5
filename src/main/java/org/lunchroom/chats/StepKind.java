package org.lunchroom.chats;

import java.util.Locale;

/** What a step of the run of show is. Only questions are numbered. */
public enum StepKind {
    WELCOME,
    QUESTION,
    POLL,
    /** The room takes questions for those who lead. */
    QANDA,
    BREAK,
    CLOSE;

    /** As the API writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
