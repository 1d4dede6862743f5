package org.lunchroom.rooms;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.lunchroom.kernel.http.Check;

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
                Check.text("title", title, 120),
                Check.optionalText("purpose", purpose, 500),
                Objects.requireNonNullElse(kind, RoomKind.CHAT),
                Objects.requireNonNullElse(visibility, Visibility.OPEN),
                Check.range("postLength", Objects.requireNonNullElse(postLength, USUAL_LENGTH), 140, 4000),
                Objects.requireNonNullElse(speak, Speak.MEMBERS),
                Check.range("slowSeconds", Objects.requireNonNullElse(slowSeconds, 0), 0, 3600),
                now);
    }
}
