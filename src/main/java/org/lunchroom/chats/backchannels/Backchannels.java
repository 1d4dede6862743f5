package org.lunchroom.chats.backchannels;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.chats.planning.Planner;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.Visibility;
import org.lunchroom.rooms.guests.Entrances;
import org.lunchroom.rooms.guests.JoinCodes;

/** Opens a room whose tag is a short code, with a chat that is on at once: walls, run of show and recap are a chat's. */
@Singleton
public class Backchannels {
    private final Rooms rooms;
    private final Chats chats;
    private final Planner planner;
    private final Entrances entrances;

    @Inject
    public Backchannels(Rooms rooms, Chats chats, Planner planner, Entrances entrances) {
        this.rooms = rooms;
        this.chats = chats;
        this.planner = planner;
        this.entrances = entrances;
    }

    /** The room and the chat in it. */
    public record Opened(Room room, Chat chat) {}

    /** Opens one once: a retry with the same key answers with the first one's. */
    public Opened open(Viewer viewer, NewBackchannel wanted, String key) {
        var title = Check.text("title", wanted.title(), 120);
        var visibility = Objects.requireNonNullElse(wanted.visibility(), Visibility.MEMBERS);
        var made = new NewRoom(
                JoinCodes.next(), title, null, RoomKind.BACKCHANNEL, visibility, null, wanted.speak(), null);
        var room = rooms.found(viewer, made, key);
        entrances.of(room);
        // A retry, also after a crash between the two: the chat begins once.
        var on = chats.inRoom(viewer, room, List.of(ChatState.LIVE));
        return new Opened(room, on.isEmpty() ? begun(viewer, room, title, key) : on.get(0));
    }

    private Chat begun(Viewer viewer, Room room, String title, String key) {
        var talk = new NewChat(title, null, null, null, "backchannel", null, null, null, null, null, null);
        return planner.now(viewer, room, talk, key).chat();
    }
}
