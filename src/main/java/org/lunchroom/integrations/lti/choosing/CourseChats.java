package org.lunchroom.integrations.lti.choosing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.planning.Announcements;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.chats.planning.Planner;
import org.lunchroom.chats.planning.Scope;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Room;

/** Dated chats that a link of a course may be about: one that is planned, or a new one. */
@Singleton
public class CourseChats {
    private static final int MOST_ROOMS = 30;
    private static final int MOST = 50;
    private static final List<ChatState> COMING =
            List.of(ChatState.DRAFT, ChatState.ANNOUNCED, ChatState.LOBBY, ChatState.LIVE);

    private final Chats chats;
    private final Planner planner;
    private final Announcements announcements;

    @Inject
    public CourseChats(Chats chats, Planner planner, Announcements announcements) {
        this.chats = chats;
        this.planner = planner;
        this.announcements = announcements;
    }

    /** What comes in these rooms of the viewer's. */
    List<Chat> coming(Viewer viewer, List<Room> rooms) {
        return rooms.stream()
                .limit(MOST_ROOMS)
                .flatMap(room -> chats.inRoom(viewer, room, COMING).stream())
                .limit(MOST)
                .toList();
    }

    /** The chat of this id, if the viewer leads it and it is still to come; it is announced now, if it was not. */
    Chat chosen(Viewer viewer, UUID id) {
        var chat = chats.led(viewer, id);
        if (!COMING.contains(chat.state())) {
            throw Problem.invalid("no-such-chat", "room", "Choose one of these chats.");
        }
        return chat.state() == ChatState.DRAFT ? announcements.announce(viewer, id, Scope.ONE) : chat;
    }

    /** A new one in the room, which everybody there sees. */
    Chat planned(Viewer viewer, Room room, NewChat wanted) {
        var made = planner.schedule(viewer, room, wanted, null).chat();
        return announcements.announce(viewer, made.id(), Scope.ONE);
    }
}
