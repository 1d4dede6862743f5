package org.lunchroom.rooms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.identity.Digest;

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
        Instant createdAt) {
    private static final int VERSION_LENGTH = 16;

    /** Of what can be changed: two rooms with one version have the same settings. */
    public String version() {
        var settings = List.of(title, purpose, String.valueOf(postLength), speak.name(), String.valueOf(slowSeconds));
        return Digest.of(String.join("\u0000", settings)).substring(0, VERSION_LENGTH);
    }
}
