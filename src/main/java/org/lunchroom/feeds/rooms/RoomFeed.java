package org.lunchroom.feeds.rooms;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.lunchroom.feeds.Feed;
import org.lunchroom.feeds.FeedSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** All that is new in a room, whichever feature tells it. */
@Singleton
public class RoomFeed implements FeedSource {
    private final Rooms rooms;
    private final RoomPages pages;
    private final Iterable<RoomNews> news;

    @Inject
    RoomFeed(Rooms rooms, RoomPages pages, Instance<RoomNews> news) {
        this(rooms, pages, (Iterable<RoomNews>) news);
    }

    /** By hand. */
    public RoomFeed(Rooms rooms, RoomPages pages, Iterable<RoomNews> news) {
        this.rooms = rooms;
        this.pages = pages;
        this.news = news;
    }

    @Override
    public String kind() {
        return "room";
    }

    @Override
    public Optional<Feed> feed(Viewer viewer, String name, Language language) {
        return rooms.find(viewer, name).map(room -> feed(viewer, room, language));
    }

    private Feed feed(Viewer viewer, Room room, Language language) {
        var items = StreamSupport.stream(news.spliterator(), false)
                .flatMap(one -> one.news(viewer, room, language).stream())
                .toList();
        return new Feed("room/" + room.id(), "#" + room.tag() + ": " + room.title(), pages.room(room), language, items);
    }
}
