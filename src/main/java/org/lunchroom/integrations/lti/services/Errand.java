package org.lunchroom.integrations.lti.services;

import java.util.UUID;

/**
 * Something to ask of a platform, or to tell it.
 *
 * @param kind "roster" or "score"
 * @param subject of a score, whose; of a roster, the place
 * @param tries how often it was tried in vain
 */
public record Errand(UUID id, String kind, UUID place, UUID subject, int tries) {
    static final String ROSTER = "roster";
    static final String SCORE = "score";
}
