package org.lunchroom.rooms;

import java.time.Instant;
import java.util.UUID;

/**
 * A place with a tag, members and one stream.
 *
 * @param tag as its founder wrote it, without "#"; compared without regard to case
 * @param postLength how many characters a message may have, as its readers count them
 * @param slowSeconds how long a participant waits between two messages; 0 for not at all
 */
public record Room(
        UUID id,
        String tag,
        String title,
        String purpose,
        RoomKind kind,
        Visibility visibility,
        int postLength,
        Speak speak,
        int slowSeconds,
        Instant createdAt) {}
