package org.lunchroom.digests;

import java.time.Instant;
import java.util.UUID;

/**
 * Who sees to a digest.
 *
 * @param curator who is in charge of it
 * @param awaySince from when on they are not there to finish it; null while they are
 * @param awayUntil when they are there again; null while nobody knows
 */
public record Charge(UUID curator, Instant awaySince, Instant awayUntil) {
    static Charge of(UUID curator) {
        return new Charge(curator, null, null);
    }

    /** Whether they are away at this moment. */
    public boolean away(Instant at) {
        return awaySince != null && !at.isBefore(awaySince) && !over(at);
    }

    /** Whether an absence that was said ended before this moment. */
    public boolean over(Instant at) {
        return awayUntil != null && !at.isBefore(awayUntil);
    }
}
