package org.lunchroom.rooms;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What founding a room takes; everything but tag and title may be left out. */
public record NewRoom(
        String tag,
        String title,
        String purpose,
        RoomKind kind,
        Visibility visibility,
        Integer postLength,
        Speak speak,
        Integer slowSeconds) {
    private static final int USUAL_LENGTH = 280;

    /** An open chat room with the usual length. */
    public static NewRoom called(String tag, String title) {
        return new NewRoom(tag, title, null, null, null, null, null, null);
    }

    Room checked(UUID id, Instant now) {
        return new Room(
                id,
                Tag.checked(tag),
                RoomRules.title(title),
                RoomRules.purpose(purpose),
                Objects.requireNonNullElse(kind, RoomKind.CHAT),
                Objects.requireNonNullElse(visibility, Visibility.OPEN),
                RoomRules.postLength(Objects.requireNonNullElse(postLength, USUAL_LENGTH)),
                Objects.requireNonNullElse(speak, Speak.MEMBERS),
                RoomRules.slowSeconds(Objects.requireNonNullElse(slowSeconds, 0)),
                now);
    }
}
