package org.lunchroom.chats.invitations;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.feeds.FeedItem;
import org.lunchroom.feeds.FeedSource;
import org.lunchroom.feeds.RoomNews;
import org.lunchroom.feeds.RoomPages;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Room;

/** Chats for readers of feeds, from when they are announced. */
@Singleton
public class ChatNews implements RoomNews {
    private static final Comparator<Chat> NEWEST = Comparator.comparing(
                    (Chat chat) -> chat.progress().announcedAt())
            .thenComparing(Chat::startsAt)
            .reversed();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Chats chats;
    private final RoomPages pages;

    @Inject
    public ChatNews(Chats chats, RoomPages pages) {
        this.chats = chats;
        this.pages = pages;
    }

    @Override
    public List<FeedItem> news(Viewer viewer, Room room) {
        return chats.inRoom(viewer, room, EnumSet.allOf(ChatState.class)).stream()
                // A host sees drafts in their pages, and not in what a reader carries about.
                .filter(Chat::announced)
                .sorted(NEWEST)
                .limit(FeedSource.MOST)
                .map(chat -> item(room, chat))
                .toList();
    }

    private FeedItem item(Room room, Chat chat) {
        var starts = chat.startsAt().atZone(chat.zone());
        var ends = chat.endsAt().atZone(chat.zone());
        var time = DAY.format(starts) + " to " + HOUR.format(ends) + " (" + chat.zone() + ")";
        boolean off = chat.state() == ChatState.CANCELLED;
        var announced = chat.progress().announcedAt();
        return new FeedItem(
                "chat/" + chat.id(),
                (off ? "Cancelled: " : "") + chat.title(),
                pages.room(room),
                time,
                null,
                List.of(),
                announced,
                announced);
    }
}
