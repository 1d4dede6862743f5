package org.lunchroom.ideas.tries;

import java.time.Instant;
import java.util.UUID;
import org.lunchroom.ideas.Credit;

/**
 * What somebody said who tried it.
 *
 * @param by a colleague, unless they put their name to it
 * @param at of whoever is not named, the day and no closer
 * @param mine true for the viewer's own
 */
public record ShownTry(UUID id, String outcome, String line, Credit by, Instant at, Boolean mine) {}
