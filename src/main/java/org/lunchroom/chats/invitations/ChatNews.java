package org.lunchroom.chats.invitations;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.feeds.FeedItem;
import org.lunchroom.feeds.FeedSource;
import org.lunchroom.feeds.FeedWords;
import org.lunchroom.feeds.rooms.RoomNews;
import org.lunchroom.feeds.rooms.RoomPages;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Speech;
import org.lunchroom.rooms.Room;

/** Chats for readers of feeds, from when they are announced. */
@Singleton
public class ChatNews implements RoomNews {
    private static final Comparator<Chat> NEWEST = Comparator.comparing(
                    (Chat chat) -> chat.progress().announcedAt())
            .thenComparing(Chat::startsAt)
            .reversed();

    private final Chats chats;
    private final RoomPages pages;

    @Inject
    public ChatNews(Chats chats, RoomPages pages) {
        this.chats = chats;
        this.pages = pages;
    }

    @Override
    public List<FeedItem> news(Viewer viewer, Room room, Language language) {
        return chats.inRoom(viewer, room, EnumSet.allOf(ChatState.class)).stream()
                // A host sees drafts in their pages, and not in what a reader carries about.
                .filter(Chat::announced)
                .sorted(NEWEST)
                .limit(FeedSource.MOST)
                .map(chat -> item(room, chat, FeedWords.in(language)))
                .toList();
    }

    private FeedItem item(Room room, Chat chat, Speech speech) {
        var from = speech.time("moment", chat.startsAt(), chat.zone());
        var until = speech.time("hour", chat.endsAt(), chat.zone());
        var zone = chat.zone().getId();
        boolean off = chat.state() == ChatState.CANCELLED;
        var announced = chat.progress().announcedAt();
        return new FeedItem(
                "chat/" + chat.id(),
                off ? speech.say("chat.cancelled", Map.of("title", chat.title())) : chat.title(),
                pages.room(room),
                speech.say("chat.time", Map.of("from", from, "until", until, "zone", zone)),
                null,
                List.of(),
                announced,
                announced);
    }
}
