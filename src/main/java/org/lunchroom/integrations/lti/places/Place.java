package org.lunchroom.integrations.lti.places;

import java.time.Instant;
import java.util.UUID;

/**
 * A room in a course.
 *
 * @param link what opens it there; null until it was first opened
 * @param hosted whether the course's instructors host it
 * @param reports whether the course hears who took part
 * @param membersUrl where the course's people are listed; null where they are not
 * @param itemsUrl where results of the course are kept; null where they are not
 * @param itemUrl where this link's are; null while there is none
 */
public record Place(
        UUID id,
        UUID platform,
        String deployment,
        String context,
        String link,
        UUID room,
        boolean hosted,
        boolean reports,
        String membersUrl,
        String itemsUrl,
        String itemUrl,
        Instant madeAt) {
    Place opened(UUID newId, String by) {
        return new Place(
                newId, platform, deployment, context, by, room, hosted, reports, membersUrl, itemsUrl, itemUrl, madeAt);
    }
}
