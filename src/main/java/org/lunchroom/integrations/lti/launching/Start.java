package org.lunchroom.integrations.lti.launching;

import java.time.Instant;
import java.util.UUID;

/**
 * A launch that has begun and waits for the platform's message.
 *
 * @param nonceHash of what the message must carry
 * @param targetLink what was to be opened
 * @param deployment which deployment the platform named; null when none
 * @param agentHash of the browser's name
 */
public record Start(
        String stateHash,
        String nonceHash,
        UUID platform,
        String targetLink,
        String deployment,
        String agentHash,
        Instant until) {}
