package org.lunchroom.digests;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When a digest goes out by itself.
 *
 * @param dueAt null while it is not scheduled
 * @param zone where that time is meant; null while it is not scheduled
 * @param rule how it recurs, of RFC 5545; null when it does not
 * @param held why it did not go out when it fell due; null when nothing of the kind happened
 */
public record Timing(Instant dueAt, ZoneId zone, String rule, String held) {
    static final Timing NONE = new Timing(null, null, null, null);
}
