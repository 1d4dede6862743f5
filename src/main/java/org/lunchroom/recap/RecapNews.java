package org.lunchroom.recap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;

/** Recaps for readers of feeds, from when they are published. */
@Singleton
public class RecapNews implements RoomNews {
    private static final List<ChatState> OVER = List.of(ChatState.SECOND_SITTING, ChatState.CLOSED);

    private final Database database;
    private final Chats chats;
    private final RoomPages pages;
    private final RecapStore store = new RecapStore();

    @Inject
    public RecapNews(Database database, Chats chats, RoomPages pages) {
        this.database = database;
        this.chats = chats;
        this.pages = pages;
    }

    @Override
    public List<FeedItem> news(Viewer viewer, Room room, Language language) {
        Map<UUID, Chat> over =
                chats.inRoom(viewer, room, OVER).stream().collect(Collectors.toMap(Chat::id, Function.identity()));
        var published = database.read(handle -> store.published(handle, over.keySet()));
        return published.entrySet().stream()
                .map(entry -> item(over.get(entry.getKey()), entry.getValue(), language))
                .sorted((one, other) -> other.published().compareTo(one.published()))
                .limit(FeedSource.MOST)
                .toList();
    }

    private FeedItem item(Chat chat, Edition edition, Language language) {
        return new FeedItem(
                "recap/" + chat.id(),
                FeedWords.in(language).say("recap", Map.of("title", chat.title())),
                pages.ours("/recaps/" + chat.id()),
                edition.intro() == null ? "" : edition.intro(),
                null,
                List.of(),
                edition.publishedAt(),
                edition.publishedAt());
    }
}
