package org.lunchroom.results;

import java.util.UUID;

/**
 * Which results.
 *
 * @param room only those of this room; null for all
 * @param step only those that have come so far; null for all
 * @param after those older than this one; null for the newest
 */
public record WhichResults(UUID room, ValueStep step, UUID after, int limit) {}
