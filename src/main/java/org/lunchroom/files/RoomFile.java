package org.lunchroom.files;

import java.time.Instant;
import java.util.UUID;
import org.lunchroom.rooms.Enclosure;

/**
 * A file in a room.
 *
 * @param message whose it is; null while it waits for one
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
        Instant madeAt) {
    Enclosure shown() {
        return new Enclosure(id, name, kind, shape, bytes, alt, width, height);
    }

    String content() {
        return id.toString();
    }

    String small() {
        return id + "-small";
    }
}
