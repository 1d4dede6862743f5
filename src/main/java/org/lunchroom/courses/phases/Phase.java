package org.lunchroom.courses.phases;

import java.time.Instant;

/**
 * A phase on the calendar.
 *
 * @param closesAt null when it stays open
 */
public record Phase(PhasePlan plan, Instant opensAt, Instant closesAt) {
    public PhaseKind kind() {
        return plan.phase();
    }

    /** Whether it is open at this moment. */
    public boolean on(Instant now) {
        return !opensAt.isAfter(now) && !over(now);
    }

    public boolean over(Instant now) {
        return closesAt != null && !closesAt.isAfter(now);
    }
}
