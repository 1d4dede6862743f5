package org.lunchroom.courses.rosters;

import java.time.Instant;
import java.util.UUID;

/**
 * A place on a roster.
 *
 * @param address in lower case; null for who came without one
 * @param subject their id at the portal; null where nobody said it
 * @param name as the roster says it
 * @param person who it is; null until they sign in for the first time
 */
public record Place(UUID id, String address, String subject, String name, UUID person, Source source, Instant at) {
    /** The same for this person. */
    Place of(UUID known) {
        return new Place(id, address, subject, name, known, source, at);
    }
}
