package org.lunchroom.integrations.hooks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An address at which something posts into a room.
 *
 * @param bot what it posts as
 * @param usedOn the day of its last use; null when it was not used yet
 */
public record Hook(UUID id, UUID room, UUID bot, String name, UUID madeBy, Instant madeAt, LocalDate usedOn) {}
