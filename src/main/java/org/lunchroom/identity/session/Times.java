package org.lunchroom.identity.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a session lasts. Neither the sign-in nor the last use is kept to the second: beside the order of rows that would say
 * who was here when something was asked strictly.
 *
 * @param step what kept times are a multiple of
 * @param slides whether using it makes it last longer
 */
record Times(Duration life, Duration step, boolean slides) {
    static Instant coarse(Instant at, Duration steps) {
        long step = steps.toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(at.toEpochMilli(), step) * step);
    }

    /** The first such time that is not before. */
    static Instant later(Instant at, Duration steps) {
        var before = coarse(at, steps);
        return before.equals(at) ? at : before.plus(steps);
    }
}
