package org.lunchroom.digests.catchup;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lunchroom.bookmarks.shelves.CommonLinks;
import org.lunchroom.bookmarks.shelves.Shelf;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.digests.Contents;
import org.lunchroom.digests.Links;
import org.lunchroom.digests.Pick;
import org.lunchroom.digests.ShownItem;
import org.lunchroom.digests.sending.MailWords;
import org.lunchroom.digests.sending.Sheet;
import org.lunchroom.feeds.FeedItem;
import org.lunchroom.feeds.FeedSource;
import org.lunchroom.follows.Followed;
import org.lunchroom.follows.Follows;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.talk.Talk;
import org.lunchroom.rooms.talk.TalkedAbout;

/**
 * What somebody missed of what they follow, between two moments: recaps that came out, what was talked about, what was
 * saved. A few items and no more, each with why it is there; nothing when nothing happened.
 */
@Singleton
public class CatchUps {
    /** It stays a catch-up: the rest is where they follow it. */
    static final int MOST = 7;

    private static final int RECAPS = 3;
    private static final int ROOMS = 30;
    private static final int OF_A_ROOM = 5;
    private static final int OF_A_SHELF = 50;
    private static final List<ChatState> OVER = List.of(ChatState.SECOND_SITTING, ChatState.CLOSED);

    private final Follows follows;
    private final Rooms rooms;
    private final Chats chats;
    private final Messages messages;
    private final TalkedAbout talked;
    private final CommonLinks shelves;
    private final Contents contents;
    private final Links links;
    private final Iterable<FeedSource> feeds;

    @Inject
    CatchUps(
            Follows follows,
            Rooms rooms,
            Chats chats,
            Messages messages,
            TalkedAbout talked,
            CommonLinks shelves,
            Contents contents,
            Links links,
            Instance<FeedSource> feeds) {
        this(follows, rooms, chats, messages, talked, shelves, contents, links, (Iterable<FeedSource>) feeds);
    }

    public CatchUps(
            Follows follows,
            Rooms rooms,
            Chats chats,
            Messages messages,
            TalkedAbout talked,
            CommonLinks shelves,
            Contents contents,
            Links links,
            Iterable<FeedSource> feeds) {
        this.follows = follows;
        this.rooms = rooms;
        this.chats = chats;
        this.messages = messages;
        this.talked = talked;
        this.shelves = shelves;
        this.contents = contents;
        this.links = links;
        this.feeds = feeds;
    }

    /** The time it is about. */
    record Time(Instant since, Instant until) {
        boolean holds(Instant moment) {
            return moment != null && !moment.isBefore(since) && moment.isBefore(until);
        }
    }

    /** An item, and how much was made of it. */
    private record Found(Sheet.Item item, int weight) {}

    /** For this person, as they may read it now: recaps first, then what most was made of; five minutes of it at most. */
    public List<Sheet.Item> missed(Viewer viewer, Instant since, Instant until, Language language) {
        return FiveMinutes.within(missed(viewer, since, until, language, MOST), FiveMinutes.WORDS, MOST);
    }

    /** The same, so many of it at most however long they are. */
    List<Sheet.Item> missed(Viewer viewer, Instant since, Instant until, Language language, int most) {
        var time = new Time(since, until);
        var words = MailWords.in(language);
        var recaps = new ArrayList<Found>();
        var others = new ArrayList<Found>();
        for (var followed : follows.followed(viewer.person())) {
            if (followed.kind().equals(Followed.TAG)) {
                others.addAll(tagged(viewer, followed, time, words));
            }
        }
        for (var place : places(viewer)) {
            recaps.addAll(recaps(viewer, place, time, words));
            others.addAll(inRoom(viewer, place, time, words));
        }
        others.sort(Comparator.comparingInt(Found::weight).reversed());
        var known = new HashSet<String>();
        return Stream.concat(recaps.stream().limit(RECAPS), others.stream())
                .map(Found::item)
                .filter(item -> known.add(item.href() + " " + item.quote()))
                .limit(most)
                .toList();
    }

    /** A room, and by which sentence it is somebody's. */
    private record Place(Room room, String why) {}

    // What they follow first; of rooms that they are merely in, not every one of a hundred.
    private List<Place> places(Viewer viewer) {
        var places = new LinkedHashMap<UUID, Place>();
        follows.followed(viewer.person()).stream()
                .filter(followed -> followed.kind().equals(Followed.ROOM))
                .flatMap(followed -> follows.room(viewer, followed).stream())
                .forEach(room -> places.put(room.id(), new Place(room, "because.room")));
        rooms.of(viewer).stream()
                .filter(room -> !places.containsKey(room.id()))
                .filter(room -> rooms.membership(viewer, room).joined())
                .limit(ROOMS)
                .forEach(room -> places.put(room.id(), new Place(room, "because.member")));
        return List.copyOf(places.values());
    }

    private List<Found> recaps(Viewer viewer, Place place, Time time, MailWords words) {
        return chats.inRoom(viewer, place.room(), OVER).stream()
                .filter(chat -> "published".equals(chat.progress().recap()) && time.holds(chat.closedAt()))
                .map(chat -> new Found(recap(chat, place, words), 0))
                .toList();
    }

    private Sheet.Item recap(Chat chat, Place place, MailWords words) {
        var title = words.say("catchup.recap", Map.of("title", chat.title()));
        return new Sheet.Item(title, links.recap(chat.id()), null, null, why(words, place));
    }

    private List<Found> inRoom(Viewer viewer, Place place, Time time, MailWords words) {
        var room = place.room();
        var talk = others(viewer, talked.since(room.id(), time.since(), OF_A_ROOM)).stream()
                .map(message -> new Pick(Pick.Kind.MESSAGE, message, room.id(), ""));
        var shelf = shelves.newest(room, OF_A_SHELF).stream()
                .filter(item -> time.holds(item.at()) && !sharedBy(viewer, item))
                .sorted(Comparator.comparingInt(CatchUps::kept).reversed())
                .limit(OF_A_ROOM)
                .map(item -> new Pick(Pick.Kind.LINK, item.page(), room.id(), ""));
        return contents.of(Stream.concat(talk, shelf).toList()).stream()
                .filter(item -> item.there() && time.holds(item.at()))
                .map(item -> new Found(shown(item, place, words), weight(item)))
                .toList();
    }

    private static int kept(Shelf.Item item) {
        return item.savedBy().count() + item.times();
    }

    // One's own words and links are nothing that one missed.
    private List<UUID> others(Viewer viewer, List<Talk> talk) {
        var written = messages.all(talk.stream().map(Talk::message).toList()).stream()
                .filter(message -> !message.author().equals(viewer.person()))
                .map(Message::id)
                .collect(Collectors.toSet());
        return talk.stream().map(Talk::message).filter(written::contains).toList();
    }

    private static boolean sharedBy(Viewer viewer, Shelf.Item item) {
        var shared = item.shared();
        return shared != null && shared.by() != null && shared.by().id().equals(viewer.person());
    }

    private static int weight(ShownItem item) {
        return 3 * item.saved() + 2 * item.replies() + 2 * item.shared() + item.reactions();
    }

    private static Sheet.Item shown(ShownItem item, Place place, MailWords words) {
        var because = why(words, place);
        var about = words.about(item);
        var why = about.isEmpty() ? because : because + " · " + about;
        return new Sheet.Item(words.title(item), item.href(), null, item.quote(), why);
    }

    private List<Found> tagged(Viewer viewer, Followed followed, Time time, MailWords words) {
        return StreamSupport.stream(feeds.spliterator(), false)
                .filter(source -> source.kind().equals(Followed.TAG))
                .flatMap(source -> source.feed(viewer, followed.shown(), words.language()).stream())
                .flatMap(feed -> feed.items().stream())
                .filter(item -> time.holds(item.published()))
                .limit(OF_A_ROOM)
                .map(item -> new Found(tagged(item, followed, words), 1))
                .toList();
    }

    private static Sheet.Item tagged(FeedItem item, Followed followed, MailWords words) {
        var why = words.say("because.tag", Map.of("tag", "#" + followed.shown()));
        return new Sheet.Item(item.title(), item.address(), null, null, why);
    }

    private static String why(MailWords words, Place place) {
        return words.say(place.why(), Map.of("room", "#" + place.room().tag()));
    }
}
