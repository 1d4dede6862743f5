package org.lunchroom.integrations.lti.platforms;

import java.time.Instant;
import java.util.UUID;

/**
 * A learning platform that may launch us.
 *
 * @param issuer how it calls itself; with the client id it names one registration there
 * @param authorizationUrl where a launch goes on
 * @param tokenUrl where we get leave to ask its services
 * @param keysUrl where its public keys are
 * @param audience whom our own assertions are for; null where that is the token service's address
 */
public record Platform(
        UUID id,
        String name,
        String issuer,
        String clientId,
        String authorizationUrl,
        String tokenUrl,
        String keysUrl,
        String audience,
        Instant madeAt) {}
