package org.lunchroom.buddies.firsts;

import java.time.Instant;
import java.util.UUID;

/**
 * A welcome to somebody's first post in a room.
 *
 * @param words of whoever welcomes; may be empty
 */
public record Welcome(UUID room, UUID person, UUID message, UUID host, String words, Instant at) {}
