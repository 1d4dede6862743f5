package org.lunchroom.bookmarks.moving;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was brought in.
 *
 * @param brought how many new bookmarks it made
 * @param known how many pages of it the person had already; these stay as they were
 * @param refused how many entries could not be kept
 */
public record Import(UUID id, String format, Instant at, int brought, int known, int refused) {}
