package org.lunchroom.feeds;

import java.time.Instant;
import java.util.UUID;

/**
 * A feed that a person follows.
 *
 * @param usedAt when a reader last fetched it, to the hour; null for never
 * @param version what it said last, as a hash; null before the first fetch
 * @param changedAt since when it says that
 */
public record Subscription(
        UUID id,
        UUID person,
        String kind,
        String name,
        Instant createdAt,
        Instant usedAt,
        String version,
        Instant changedAt) {}
