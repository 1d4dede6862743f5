package org.lunchroom.identity.claims;

import java.time.Instant;
import org.lunchroom.identity.Asserted;

/**
 * A portal's word that holds.
 *
 * @param id its jti, good for one use; null where it may be brought again until it is over
 * @param until when it would be refused as too old anyway
 * @param groups what it says of them
 */
public record Assertion(Asserted who, String id, Instant until, Groups groups) {
    /** Whether a word says in which groups of the portal somebody is. */
    public enum Groups {
        /** These and no others. */
        SAID,
        /** Nothing: who keeps a list of groups may know. */
        UNSAID,
        /** There are too many to say. */
        TOO_MANY
    }
}
