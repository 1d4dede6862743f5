package org.lunchroom.bookmarks.news;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.bookmarks.shelves.Shelf;
import org.lunchroom.bookmarks.shelves.Shelves;
import org.lunchroom.feeds.Feed;
import org.lunchroom.feeds.FeedItem;
import org.lunchroom.feeds.FeedSource;
import org.lunchroom.feeds.FeedWords;
import org.lunchroom.feeds.rooms.RoomNews;
import org.lunchroom.feeds.rooms.RoomPages;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.language.Speech;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** What comes onto the shelf of a room, with who said why. */
@Singleton
public class ShelfFeed implements FeedSource, RoomNews {
    private final Rooms rooms;
    private final Shelves shelves;
    private final RoomPages pages;

    @Inject
    public ShelfFeed(Rooms rooms, Shelves shelves, RoomPages pages) {
        this.rooms = rooms;
        this.shelves = shelves;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return "shelf";
    }

    @Override
    public Optional<Feed> feed(Viewer viewer, String name, Language language) {
        return rooms.find(viewer, name)
                .map(room -> new Feed(
                        "shelf/" + room.id(),
                        FeedWords.in(language).say("shelf", Map.of("room", "#" + room.tag())),
                        pages.shelf(room),
                        language,
                        news(viewer, room, language)));
    }

    @Override
    public List<FeedItem> news(Viewer viewer, Room room, Language language) {
        return shelves.shelf(viewer, room, null, false, null, MOST).items().stream()
                .map(item -> item(room, item, FeedWords.in(language)))
                .toList();
    }

    private static FeedItem item(Room room, Shelf.Item item, Speech speech) {
        var shared = item.shared();
        var notes = item.savedBy().notes();
        var by = shared != null
                ? shared.by()
                : notes.isEmpty() ? null : notes.get(0).by();
        return new FeedItem(
                "shelf/" + room.id() + "/" + item.page(),
                item.title(),
                item.address(),
                shared != null
                        ? words(shared, speech)
                        : notes.isEmpty() ? "" : "“" + notes.get(0).note() + "”",
                by == null ? null : by.name(),
                item.tags(),
                shared != null ? shared.at() : item.at(),
                item.at());
    }

    /** The sentence around the link, and what it answered. */
    private static String words(Shelf.Shared shared, Speech speech) {
        return Stream.of(
                        shared.sentence() == null ? null : "“" + shared.sentence() + "”",
                        shared.asked() == null
                                ? null
                                : speech.say("question", Map.of("number", shared.question(), "text", shared.asked())),
                        shared.chat())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
