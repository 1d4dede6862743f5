package org.lunchroom.digests.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lunchroom.digests.Contents;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.ShownItem;
import org.lunchroom.digests.Trees;
import org.lunchroom.digests.sending.MailWords;
import org.lunchroom.feeds.Feed;
import org.lunchroom.feeds.FeedItem;
import org.lunchroom.feeds.FeedSource;
import org.lunchroom.feeds.FeedWords;
import org.lunchroom.feeds.rooms.RoomNews;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Digests for readers of feeds: in their room's feed, and in one of their own. As they are now, like everywhere. */
@Singleton
public class DigestNews implements RoomNews, FeedSource {
    private static final String EVERYONE = "*";
    // Each costs a look at all that it points at, and a reader of feeds comes every hour.
    private static final int NEWEST = 10;

    private final Rooms rooms;
    private final Digests digests;
    private final Contents contents;
    private final Links links;

    @Inject
    public DigestNews(Rooms rooms, Digests digests, Contents contents, Links links) {
        this.rooms = rooms;
        this.digests = digests;
        this.contents = contents;
        this.links = links;
    }

    @Override
    public String kind() {
        return "digest";
    }

    @Override
    public Optional<Feed> feed(Viewer viewer, String name, Language language) {
        if (name.equals(EVERYONE)) {
            var title = FeedWords.in(language).say("digests.everyone");
            return Optional.of(new Feed("digest/everyone", title, home(null), language, items(null, language)));
        }
        return rooms.find(viewer, name).map(room -> {
            var title = FeedWords.in(language).say("digests.room", Map.of("room", "#" + room.tag()));
            return new Feed("digest/" + room.id(), title, home(room), language, items(room, language));
        });
    }

    @Override
    public List<FeedItem> news(Viewer viewer, Room room, Language language) {
        return items(room, language);
    }

    private List<FeedItem> items(Room room, Language language) {
        return digests.published(room, null, NEWEST).stream()
                .map(digest -> item(digest, language))
                .toList();
    }

    private String home(Room room) {
        return room == null ? links.base() + "/digest.html" : links.room(room.tag());
    }

    private FeedItem item(Digest digest, Language language) {
        return new FeedItem(
                "digest/" + digest.id(),
                digest.title(),
                links.digest(digest.id()),
                text(digest, language),
                null,
                List.of(),
                digest.publishedAt(),
                digest.outing().changedAt());
    }

    private String text(Digest digest, Language language) {
        var words = MailWords.in(language);
        var text = new StringBuilder(Trees.plain(Trees.of(digest.intro())));
        contents.of(digests.picks(digest.id())).stream()
                .filter(ShownItem::there)
                .forEach(item -> text.append("\n\n")
                        .append(words.title(item))
                        .append('\n')
                        .append(Trees.plain(item.tree()))
                        .append('\n')
                        .append(item.href()));
        var corrected = digest.outing().correctedAt();
        if (corrected != null) {
            // Of no zone in particular: a feed is read anywhere.
            var day = FeedWords.in(language).time("day", corrected, ZoneOffset.UTC);
            text.append("\n\n").append(FeedWords.in(language).say("digest.corrected", Map.of("day", day)));
        }
        return text.toString().strip();
    }
}
