package org.lunchroom.identity.tokens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.identity.Scope;

/**
 * A token as it is known here: without itself.
 *
 * @param roles that its person held when they made it, less those that they lost since
 * @param usedOn the day of its last use; null when it was not used yet
 */
public record AccessToken(
        UUID id,
        UUID person,
        String name,
        Set<Scope> scopes,
        Set<String> roles,
        Instant madeAt,
        Instant expiresAt,
        LocalDate usedOn) {}
