package org.lunchroom.digests;

import java.util.Locale;
import java.util.UUID;

/**
 * What a curator picked, and their line about it.
 *
 * @param subject the page or the message
 * @param room where it was found; null for a link that was saved for everyone
 */
public record Pick(Kind kind, UUID subject, UUID room, String line) {
    /** What can be picked. */
    public enum Kind {
        /** A page that was shared or saved. */
        LINK,
        /** What somebody posted. */
        MESSAGE;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
