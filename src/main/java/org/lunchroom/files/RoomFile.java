package org.lunchroom.files;

import java.time.Instant;
import java.util.UUID;
import org.lunchroom.rooms.Enclosure;
import org.lunchroom.rooms.NewFile;

/**
 * A file in a room.
 *
 * @param message whose it is; null while it waits for one
 * @param held the post that waits for a moderator with it; null where none does
 * @param heldUntil when it goes, its post declined; null where it is not
 * @param alt what it shows or says; null where nobody said, empty where it only decorates
 */
public record RoomFile(
        UUID id,
        UUID room,
        UUID owner,
        UUID message,
        int position,
        String name,
        String kind,
        String shape,
        long bytes,
        Integer width,
        Integer height,
        String alt,
        Instant madeAt,
        UUID held,
        Instant heldUntil) {
    Enclosure shown() {
        return new Enclosure(id, name, kind, shape, bytes, alt, width, height);
    }

    /** As it was given, for a message. */
    NewFile given() {
        return new NewFile(id, alt, alt != null && alt.isEmpty());
    }

    String content() {
        return id.toString();
    }

    String small() {
        return id + "-small";
    }
}
