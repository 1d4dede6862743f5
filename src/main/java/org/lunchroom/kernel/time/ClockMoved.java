package org.lunchroom.kernel.time;

import java.time.Instant;

/** A CDI event: somebody set the clock, as demonstrations and end-to-end tests may. */
public record ClockMoved(Instant now, double rate) {}
