package org.lunchroom.identity.session;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A session.
 *
 * @param slides whether being used makes it last longer
 * @param chain what the sessions of one page that follow each other have in common
 */
record Session(UUID person, Set<String> roles, Instant createdAt, Instant expiresAt, boolean slides, UUID chain) {}
