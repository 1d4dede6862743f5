package org.lunchroom.foryou;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.feeds.FeedItem;
import org.lunchroom.feeds.FeedSource;
import org.lunchroom.follows.Followed;
import org.lunchroom.follows.Follows;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.talk.Talk;
import org.lunchroom.rooms.talk.TalkedAbout;
import org.lunchroom.rooms.talk.WrittenBy;

/**
 * What is new of the people, rooms and tags that somebody follows, and nothing else: what they read is not looked at. All
 * of it is read as they may read it now.
 */
@Singleton
public class ForYou {
    private static final Duration BACK = Duration.ofDays(14);
    private static final Duration AHEAD = Duration.ofDays(14);
    private static final int MOST = 40;
    private static final int OF_PEOPLE = 25;
    private static final int OF_A_ROOM = 3;
    private static final int OF_A_TAG = 3;
    private static final List<ChatState> COMING = List.of(ChatState.ANNOUNCED, ChatState.LOBBY, ChatState.LIVE);

    private final Clock clock;
    private final Follows follows;
    private final Rooms rooms;
    private final People people;
    private final Messages messages;
    private final WrittenBy written;
    private final TalkedAbout talked;
    private final Chats chats;
    private final Iterable<FeedSource> feeds;

    @Inject
    ForYou(
            Clock clock,
            Follows follows,
            Rooms rooms,
            People people,
            Messages messages,
            WrittenBy written,
            TalkedAbout talked,
            Chats chats,
            Instance<FeedSource> feeds) {
        this(clock, follows, rooms, people, messages, written, talked, chats, (Iterable<FeedSource>) feeds);
    }

    ForYou(
            Clock clock,
            Follows follows,
            Rooms rooms,
            People people,
            Messages messages,
            WrittenBy written,
            TalkedAbout talked,
            Chats chats,
            Iterable<FeedSource> feeds) {
        this.clock = clock;
        this.follows = follows;
        this.rooms = rooms;
        this.people = people;
        this.messages = messages;
        this.written = written;
        this.talked = talked;
        this.chats = chats;
        this.feeds = feeds;
    }

    /** What comes first, soonest on top; then what was, newest on top. Nothing stands there twice. */
    public List<Item> of(Viewer viewer) {
        var all = follows.all(viewer.person());
        var muted = all.stream().filter(Followed::muted).map(Followed::what).collect(Collectors.toSet());
        var heard = all.stream().filter(one -> !one.muted()).toList();
        var since = clock.instant().minus(BACK);
        var coming = new ArrayList<Item>();
        var past = new ArrayList<Item>(byPeople(viewer, heard, since));
        for (var one : heard) {
            if (one.kind().equals(Followed.TAG)) {
                past.addAll(tagged(viewer, one, since));
            } else if (one.kind().equals(Followed.ROOM)) {
                follows.room(viewer, one).ifPresent(room -> {
                    coming.addAll(chats(viewer, room));
                    past.addAll(talk(viewer, room, since));
                });
            }
        }
        coming.sort(Comparator.comparing(Item::at));
        past.sort(Comparator.comparing(Item::at).reversed());
        var known = new HashSet<String>();
        return Stream.concat(coming.stream(), past.stream())
                .filter(item ->
                        item.by() == null || !muted.contains(item.by().id().toString()))
                .filter(item -> known.add(item.kind() + item.id() + item.href()))
                .limit(MOST)
                .toList();
    }

    private List<Item> byPeople(Viewer viewer, List<Followed> heard, Instant since) {
        var authors = heard.stream()
                .filter(one -> one.kind().equals(Followed.PERSON))
                .map(one -> UUID.fromString(one.what()))
                .toList();
        var readable = rooms.of(viewer).stream().map(Room::id).toList();
        return messages.all(written.newest(authors, readable, since, OF_PEOPLE)).stream()
                .flatMap(message -> message(viewer, message, null).stream())
                .toList();
    }

    private List<Item> talk(Viewer viewer, Room room, Instant since) {
        var ids = talked.since(room.id(), since, OF_A_ROOM).stream()
                .map(Talk::message)
                .toList();
        return messages.all(ids).stream()
                .filter(message -> !message.author().equals(viewer.person()))
                .flatMap(message -> message(viewer, message, Why.follows(room)).stream())
                .toList();
    }

    private Optional<Item> message(Viewer viewer, Message message, Why because) {
        var room = rooms.byId(message.room());
        var by = people.named(List.of(message.author())).get(message.author());
        if (message.removed() || message.rehearsal() || by == null || !rooms.reads(viewer, room)) {
            return Optional.empty();
        }
        var why = because == null ? Why.follows(by) : because;
        return Optional.of(
                new Item("message", message.id(), room.tag(), null, by, plain(message), null, message.at(), why));
    }

    private static String plain(Message message) {
        return Words.parse(message.words()).plain();
    }

    private List<Item> chats(Viewer viewer, Room room) {
        var until = clock.instant().plus(AHEAD);
        return chats.inRoom(viewer, room, COMING).stream()
                .filter(chat -> chat.plan().startsAt().isBefore(until))
                .limit(OF_A_ROOM)
                .map(chat -> chat(chat, room))
                .toList();
    }

    private static Item chat(Chat chat, Room room) {
        var plan = chat.plan();
        return new Item(
                "chat", chat.id(), room.tag(), plan.title(), null, null, null, plan.startsAt(), Why.follows(room));
    }

    private List<Item> tagged(Viewer viewer, Followed tag, Instant since) {
        return StreamSupport.stream(feeds.spliterator(), false)
                .filter(source -> source.kind().equals(Followed.TAG))
                .flatMap(source -> source.feed(viewer, tag.shown(), Language.EN).stream())
                .flatMap(feed -> feed.items().stream())
                .filter(item -> item.published() != null && item.published().isAfter(since))
                .limit(OF_A_TAG)
                .map(item -> link(item, tag))
                .toList();
    }

    private static Item link(FeedItem item, Followed tag) {
        return new Item(
                "link",
                null,
                null,
                item.title(),
                null,
                null,
                item.address(),
                item.published(),
                Why.follows(tag.shown()));
    }
}
