package org.lunchroom.rooms;

import java.util.Locale;

/**
 * What a person is in a room; a reader looks into an open room without having joined it. Who is banned keeps a place, so that
 * joining does not bring them back, and sees nothing.
 */
public enum Role {
    HOST,
    MODERATOR,
    PARTICIPANT,
    GUEST,
    READER,
    BANNED;

    /** Hosts and moderators run the room. */
    public boolean runs() {
        return this == HOST || this == MODERATOR;
    }

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
