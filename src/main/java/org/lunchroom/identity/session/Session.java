package org.lunchroom.identity.session;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

record Session(UUID person, Set<String> roles, Instant createdAt, Instant expiresAt) {}
