package org.lunchroom.moderation.appeals;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody says to what was done to them, and what was answered.
 *
 * @param outcome "granted" (it was undone) or "upheld"; null while nobody has answered
 */
public record Appeal(
        UUID measure,
        UUID room,
        String words,
        Instant at,
        String outcome,
        String answer,
        Instant answeredAt,
        UUID answeredBy) {}
