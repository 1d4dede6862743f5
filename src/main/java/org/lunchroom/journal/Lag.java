package org.lunchroom.journal;

import java.time.Instant;

/**
 * How far a follower is behind.
 *
 * @param entries that it has not read
 * @param since when the oldest of them happened; null when it has read all
 */
public record Lag(long entries, Instant since) {}
