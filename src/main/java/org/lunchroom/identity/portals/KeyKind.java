package org.lunchroom.identity.portals;

import java.util.Locale;

/** What is kept of a portal's key. */
public enum KeyKind {
    /** Made by us, shown once, known to both sides. */
    SECRET,
    /** The public half, pasted. */
    PUBLIC,
    /** Where the portal shows its public keys. */
    SET;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static KeyKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
