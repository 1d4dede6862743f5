package org.lunchroom.thanks;

import java.time.Instant;
import java.util.UUID;

/** One word of thanks, as it is kept. */
public record Word(UUID id, UUID giver, UUID receiver, String reason, String audience, Instant at) {}
