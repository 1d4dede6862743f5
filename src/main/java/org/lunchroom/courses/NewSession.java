package org.lunchroom.courses;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A session as a trainer plans it, in the time of its place.
 *
 * @param id of one that is there already; null for a new one
 * @param zone the cohort's when left out
 * @param chat the chat of the cohort's room that goes with it
 */
public record NewSession(UUID id, String title, LocalDateTime startsAt, LocalDateTime endsAt, String zone, UUID chat) {}
