package org.lunchroom.communities.tracker;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something to take on.
 *
 * @param owner who sees to it; the viewer where it is left out
 * @param topic what it came from; one of topic, ask and message, or none
 */
public record NewTracked(String title, UUID owner, LocalDate dueOn, UUID topic, UUID ask, UUID message) {}
