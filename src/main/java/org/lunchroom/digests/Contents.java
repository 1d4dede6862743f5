package org.lunchroom.digests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.bookmarks.shelves.CommonLinks;
import org.lunchroom.bookmarks.shelves.Shelf;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.talk.Talk;
import org.lunchroom.rooms.talk.TalkedAbout;

/**
 * Joins in what picks point at, as it is now and as everybody sees it who may read it: what was removed since is gone,
 * and who asked not to be named is a colleague, in digests that came out long ago as well.
 */
@Singleton
public class Contents {
    private final Rooms rooms;
    private final Messages messages;
    private final TalkedAbout talked;
    private final CommonLinks links;
    private final Bylines bylines;
    private final Links places;

    @Inject
    public Contents(
            Rooms rooms, Messages messages, TalkedAbout talked, CommonLinks links, Bylines bylines, Links places) {
        this.rooms = rooms;
        this.messages = messages;
        this.talked = talked;
        this.links = links;
        this.bylines = bylines;
        this.places = places;
    }

    private record Found(
            Map<UUID, Message> messages, Map<UUID, Shelf.Item> links, Map<UUID, Talk> talk, Map<UUID, By> by) {}

    /** In the given order; what is gone is there with its line and nothing else. */
    public List<ShownItem> of(List<Pick> picks) {
        var pages = links(picks);
        var said = Stream.concat(
                        picks.stream()
                                .filter(pick -> pick.kind() == Pick.Kind.MESSAGE)
                                .map(Pick::subject),
                        pages.values().stream()
                                .map(Shelf.Item::shared)
                                .filter(Objects::nonNull)
                                .map(Shelf.Shared::message))
                .collect(Collectors.toSet());
        var read = messages.all(said).stream()
                .filter(message -> !message.removed() && !message.rehearsal())
                .collect(Collectors.toMap(Message::id, Function.identity()));
        var found = new Found(read, pages, talked.of(read.keySet()), bylines.of(read.values()));
        return picks.stream().map(pick -> shown(pick, found)).toList();
    }

    /** How long they are for who reads them, together with these words. */
    public Length length(Collection<ShownItem> items, String... beside) {
        var there = items.stream().filter(ShownItem::there).toList();
        int words = there.stream().mapToInt(ShownItem::words).sum()
                + Stream.of(beside).mapToInt(Length::words).sum();
        return Length.of(there.size(), words);
    }

    private Map<UUID, Shelf.Item> links(List<Pick> picks) {
        var found = new HashMap<UUID, Shelf.Item>();
        Map<Optional<UUID>, List<UUID>> byRoom = picks.stream()
                .filter(pick -> pick.kind() == Pick.Kind.LINK)
                .collect(Collectors.groupingBy(
                        pick -> Optional.ofNullable(pick.room()),
                        Collectors.mapping(Pick::subject, Collectors.toList())));
        byRoom.forEach((room, pages) -> room.map(id -> links.onShelf(rooms.byId(id), pages))
                .orElseGet(() -> links.forEveryone(pages))
                .forEach(item -> found.put(item.page(), item)));
        return found;
    }

    private ShownItem shown(Pick pick, Found found) {
        if (pick.kind() == Pick.Kind.LINK) {
            var item = found.links.get(pick.subject());
            return item == null ? gone(pick) : link(pick, item, found);
        }
        var message = found.messages.get(pick.subject());
        return message == null || !message.room().equals(pick.room()) ? gone(pick) : message(pick, message, found);
    }

    private ShownItem link(Pick pick, Shelf.Item item, Found found) {
        var shared = item.shared();
        // Removed between two looks: then it was saved as well, or is gone at the next look.
        boolean told = shared != null && found.messages.containsKey(shared.message());
        return new ShownItem(
                pick.kind().text(),
                pick.subject(),
                tag(pick),
                pick.line(),
                Trees.of(pick.line()),
                title(item),
                item.address(),
                item.site(),
                told ? Trees.verbatim(shared.sentence()) : null,
                told ? found.by.get(shared.message()) : null,
                item.at(),
                told ? shared.question() : null,
                item.savedBy().count(),
                item.times(),
                0,
                0,
                null);
    }

    // Where nobody gave it a title, the page's own says more than its address.
    private static String title(Shelf.Item item) {
        var preview = item.preview();
        boolean unnamed = WebAddress.of(item.address())
                .filter(address -> address.shown().equals(item.title()))
                .isPresent();
        return unnamed && preview != null && preview.title() != null ? preview.title() : item.title();
    }

    private ShownItem message(Pick pick, Message message, Found found) {
        var talk = found.talk.getOrDefault(message.id(), new Talk(message.id(), 0, 0));
        return new ShownItem(
                pick.kind().text(),
                pick.subject(),
                tag(pick),
                pick.line(),
                Trees.of(pick.line()),
                null,
                places.message(tag(pick), message.id()),
                null,
                Words.parse(message.words()).json(),
                found.by.get(message.id()),
                message.at(),
                message.question(),
                0,
                0,
                talk.reactions(),
                talk.replies(),
                null);
    }

    private ShownItem gone(Pick pick) {
        return new ShownItem(
                pick.kind().text(),
                pick.subject(),
                tag(pick),
                pick.line(),
                Trees.of(pick.line()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                0,
                0,
                true);
    }

    private String tag(Pick pick) {
        return pick.room() == null ? null : rooms.byId(pick.room()).tag();
    }
}
