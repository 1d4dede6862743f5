package org.lunchroom.results.confirming;

import java.time.Instant;
import java.util.UUID;

/** Somebody says that it is so. */
public record Confirmation(UUID result, UUID person, int version, Instant at) {}
