package org.lunchroom.chats.view;

import static org.lunchroom.chats.ChatState.ANNOUNCED;
import static org.lunchroom.chats.ChatState.LIVE;
import static org.lunchroom.chats.ChatState.LOBBY;
import static org.lunchroom.chats.ChatState.REHEARSAL;
import static org.lunchroom.chats.ChatState.SECOND_SITTING;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomPart;

/** The chat that a room shows: what is on goes before what is next, and that before what was. */
@Singleton
public class ChatPart implements RoomPart {
    private static final List<ChatState> RANK = List.of(LIVE, REHEARSAL, LOBBY, SECOND_SITTING, ANNOUNCED);
    private static final Set<ChatState> SHOWN = EnumSet.copyOf(RANK);

    private final Chats chats;
    private final ChatViews views;

    @Inject
    public ChatPart(Chats chats, ChatViews views) {
        this.chats = chats;
        this.views = views;
    }

    @Override
    public String member() {
        return "chat";
    }

    @Override
    public JsonValue show(Viewer viewer, Room room) {
        return chosen(viewer, room)
                .<JsonValue>map(chat -> JsonAnswers.object(views.whole(viewer, chat)))
                .orElse(JsonValue.NULL);
    }

    private Optional<Chat> chosen(Viewer viewer, Room room) {
        // Of two that are on, the later one; of two that come, the next.
        return chats.inRoom(viewer, room, SHOWN).stream()
                .min(Comparator.<Chat>comparingInt(chat -> RANK.indexOf(state(viewer, chat)))
                        .thenComparing(chat -> chat.state() == ANNOUNCED
                                ? chat.startsAt().toEpochMilli()
                                : -chat.startsAt().toEpochMilli()));
    }

    private ChatState state(Viewer viewer, Chat chat) {
        return chats.atTable(viewer, chat) ? chat.state() : chat.publicState();
    }
}
