package org.lunchroom.ideas;

import java.util.Locale;

/** For whom a card is; among them, only those see it who may read what it quotes. */
public enum Audience {
    /** Whoever made it, and nobody else. */
    ME,
    /** Those who may read one of the rooms that its maker brought it to. */
    ROOM,
    /** Everybody who is signed in. */
    EVERYONE;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
