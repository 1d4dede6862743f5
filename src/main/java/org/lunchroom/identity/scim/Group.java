package org.lunchroom.identity.scim;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A group of which a directory told. */
record Group(
        UUID id, String issuer, String name, String externalId, Set<UUID> members, Instant madeAt, Instant changedAt) {}
