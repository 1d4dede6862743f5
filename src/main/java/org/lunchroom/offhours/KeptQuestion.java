package org.lunchroom.offhours;

import java.time.Instant;
import java.util.UUID;

/** A question that found nobody, and whom it was kept for. */
public record KeptQuestion(UUID message, UUID room, UUID asker, UUID keptFor, Instant at) {}
