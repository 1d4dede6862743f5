package org.lunchroom.inbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.digests.Links;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notice;
import org.lunchroom.notifications.NoticeTeller;
import org.lunchroom.notifications.Said;
import org.lunchroom.rooms.Rooms;

/** What is said of chats that are about to begin, until they are over. */
@Singleton
public class ChatNotices implements NoticeTeller {
    private static final Set<ChatState> TOLD = EnumSet.of(ChatState.ANNOUNCED, ChatState.LOBBY, ChatState.LIVE);

    private final Chats chats;
    private final Rooms rooms;
    private final Links links;

    @Inject
    public ChatNotices(Chats chats, Rooms rooms, Links links) {
        this.chats = chats;
        this.rooms = rooms;
        this.links = links;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.CHAT);
    }

    @Override
    public Map<UUID, Said> say(Viewer viewer, List<Notice> notices) {
        var said = new HashMap<UUID, Said>();
        for (var notice : notices) {
            try {
                var chat = chats.seen(viewer, notice.subject());
                if (TOLD.contains(chat.state())) {
                    said.put(notice.id(), said(chat));
                }
            } catch (Problem notTheirs) {
                // As if it had never been.
            }
        }
        return said;
    }

    private Said said(Chat chat) {
        return Said.titled(chat.title(), links.room(rooms.byId(chat.room()).tag()), chat.startsAt());
    }
}
