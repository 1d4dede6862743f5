package org.lunchroom.digests.sending;

import java.util.UUID;

/**
 * Where the answer to a letter would be posted.
 *
 * @param message that it would reply to; null for a new one in the room
 */
public record Answerable(UUID room, UUID message) {}
