package org.lunchroom.replies;

import java.util.UUID;

/**
 * Where the answer to a letter belongs.
 *
 * @param person whom the letter went to: nobody else answers it
 * @param message that it was about; null for a new one in the room
 */
public record ReplyPlace(UUID id, UUID person, UUID room, UUID message) {}
