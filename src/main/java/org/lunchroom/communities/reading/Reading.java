package org.lunchroom.communities.reading;

import java.time.Instant;
import java.util.UUID;

/**
 * What a community reads together.
 *
 * @param link where it is; empty for a book of paper
 */
public record Reading(UUID id, UUID room, String title, String link, UUID madeBy, Instant madeAt, int version) {}
