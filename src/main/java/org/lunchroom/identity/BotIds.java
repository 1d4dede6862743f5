package org.lunchroom.identity;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids of bots. One look at an id tells a bot from a person, wherever its name stands and whatever it is called. */
public final class BotIds {
    /** Who says that they are somebody: we do, and it stands for nobody outside. */
    public static final String ISSUER = "lunchroom:bot";

    private static final long FAMILY = 0x0b070000_0000_8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BotIds() {}

    public static UUID next() {
        return new UUID(FAMILY, VARIANT | RANDOM.nextLong() >>> 2);
    }

    public static boolean isOne(UUID person) {
        return person.getMostSignificantBits() == FAMILY;
    }
}
