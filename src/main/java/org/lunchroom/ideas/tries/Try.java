package org.lunchroom.ideas.tries;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody tried it, and how it went.
 *
 * @param line empty for none
 * @param named whether the line may carry their name
 */
public record Try(UUID id, UUID idea, UUID person, Outcome outcome, String line, boolean named, Instant at) {}
