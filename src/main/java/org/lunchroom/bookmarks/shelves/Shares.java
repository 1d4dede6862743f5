package org.lunchroom.bookmarks.shelves;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.identity.Digest;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.kernel.web.WrittenLink;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Occasion;

/** What people said when they shared a link, read from their messages as they are now. */
@Singleton
public class Shares {
    private final Messages messages;
    private final People people;
    private final Iterable<Occasion> occasions;

    @Inject
    Shares(Messages messages, People people, Instance<Occasion> occasions) {
        this(messages, people, (Iterable<Occasion>) occasions);
    }

    public Shares(Messages messages, People people, Iterable<Occasion> occasions) {
        this.messages = messages;
        this.people = people;
        this.occasions = occasions;
    }

    /** A message with a link to the page, and the message's hashtags. */
    record Share(Message message, WrittenLink link, List<String> tags, Person by, Occasion.Asked asked) {
        Share by(Person author, Occasion.Asked question) {
            return new Share(message, link, tags, author, question);
        }

        Shelf.Shared shown() {
            return new Shelf.Shared(
                    message.id(),
                    by,
                    message.at(),
                    link.sentence(),
                    asked == null ? null : asked.chat(),
                    message.question(),
                    asked == null ? null : asked.text());
        }
    }

    /** By page, in the order of the links; a message that was removed, or links there no more, is left out. */
    Map<UUID, List<Share>> of(List<ShelfStore.Link> links, Collection<Row> rows) {
        var ids = links.stream().map(ShelfStore.Link::message).collect(Collectors.toSet());
        var found = messages.all(ids).stream()
                .filter(message -> !message.removed())
                .collect(Collectors.toMap(Message::id, Function.identity()));
        var named = people.named(found.values().stream().map(Message::author).collect(Collectors.toSet()));
        var asked = asked(found.values());
        var hashes = rows.stream().collect(Collectors.toMap(Row::page, Row::addressHash));
        var shares = new HashMap<UUID, List<Share>>();
        for (var link : links) {
            var message = found.get(link.message());
            var written = message == null ? null : read(message, link, hashes.get(link.page()));
            if (written != null) {
                shares.computeIfAbsent(link.page(), page -> new ArrayList<>())
                        .add(written.by(named.get(message.author()), asked.get(message.step())));
            }
        }
        return shares;
    }

    // The message may have been edited a moment ago: then the page is looked for, and perhaps not found.
    private static Share read(Message message, ShelfStore.Link link, String hash) {
        var words = Words.parse(message.words());
        var links = WrittenLink.in(words);
        boolean there = link.place() < links.size()
                && Digest.of(links.get(link.place()).key()).equals(hash);
        return there ? new Share(message, links.get(link.place()), words.hashtags(), null, null) : null;
    }

    private Map<UUID, Occasion.Asked> asked(Collection<Message> among) {
        var steps = new LinkedHashSet<UUID>();
        among.stream().map(Message::step).filter(Objects::nonNull).forEach(steps::add);
        var asked = new HashMap<UUID, Occasion.Asked>();
        occasions.forEach(occasion -> asked.putAll(occasion.asked(steps)));
        return asked;
    }
}
