package org.lunchroom.bookmarks.moving;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was brought in, or is being brought.
 *
 * @param brought how many new bookmarks it made so far
 * @param known how many pages of it the person had already; these stayed as they were
 * @param refused how many entries could not be kept
 * @param total how many will be brought or known in the end
 * @param running whether some are still to come
 */
public record Import(
        UUID id, String format, Instant at, int brought, int known, int refused, int total, boolean running) {}
