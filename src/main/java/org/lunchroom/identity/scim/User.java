package org.lunchroom.identity.scim;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody of whom a directory told.
 *
 * @param subject their id at the portal, as its assertions name it
 * @param name how they are called on screens
 * @param removed found no more, and kept so that the way in stays shut
 */
record User(
        UUID person,
        String issuer,
        String subject,
        String userName,
        String externalId,
        String name,
        String given,
        String family,
        String mail,
        boolean active,
        boolean removed,
        Instant madeAt,
        Instant changedAt) {
    boolean isIn() {
        return active && !removed;
    }

    User asRemoved(Instant now) {
        return new User(
                person, issuer, subject, userName, externalId, name, given, family, null, false, true, madeAt, now);
    }
}
