package org.lunchroom.identity;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Ids of guests of the day. One look at an id tells a guest from one of the house, also beside words that they wrote last
 * week: nobody can appoint a guest, and no message of one ever looks like a colleague's.
 */
public final class GuestIds {
    /** Who says that they are somebody: we do, and it stands for nobody outside. */
    public static final String ISSUER = "lunchroom:guest";

    private static final long FAMILY = 0x06e57000_0000_8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GuestIds() {}

    public static UUID next() {
        return new UUID(FAMILY, VARIANT | RANDOM.nextLong() >>> 2);
    }

    public static boolean isOne(UUID person) {
        return person.getMostSignificantBits() == FAMILY;
    }
}
