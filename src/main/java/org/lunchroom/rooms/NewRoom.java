package org.lunchroom.rooms;

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
    /** An open chat room with the usual length. */
    public static NewRoom called(String tag, String title) {
        return new NewRoom(tag, title, null, null, null, null, null, null);
    }
}
