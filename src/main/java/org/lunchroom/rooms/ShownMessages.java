package org.lunchroom.rooms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.rooms.ShownMessage.Quote;

/** Joins in what a message's readers see beside its words; a page of messages costs as many queries as one. */
@Singleton
public class ShownMessages {
    private final Database database;
    private final Authors authors;
    private final MessageStore store = new MessageStore();
    private final ReactionStore reactions = new ReactionStore();

    @Inject
    public ShownMessages(Database database, Authors authors) {
        this.database = database;
        this.authors = authors;
    }

    private record Joined(
            Map<UUID, Integer> replies,
            Map<UUID, Map<String, Integer>> reactions,
            Map<UUID, Message> quoted,
            Function<Message, ShownMessage.Author> author) {}

    /** The message as it is now, if there is one. */
    public Optional<ShownMessage> find(UUID id) {
        return database.read(handle -> store.byId(handle, id)).map(this::show);
    }

    public ShownMessage show(Message message) {
        return show(List.of(message)).get(0);
    }

    /** How many reactions of each kind the messages have; those without any are left out. */
    public Map<UUID, Map<String, Integer>> reactions(Collection<UUID> ids) {
        return database.read(handle -> reactions.counts(handle, List.copyOf(ids)));
    }

    /** The messages in the given order; all of one room. */
    public List<ShownMessage> show(Collection<Message> messages) {
        if (messages.isEmpty()) {
            return List.of();
        }
        var ids = messages.stream().map(Message::id).toList();
        var quotes = messages.stream()
                .filter(message -> !message.removed())
                .map(Message::quoteOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var joined = database.read(handle -> {
            var quoted = store.all(handle, quotes).stream().collect(Collectors.toMap(Message::id, Function.identity()));
            return new Joined(
                    store.replies(handle, ids),
                    reactions.counts(handle, ids),
                    quoted,
                    authors.of(Stream.concat(messages.stream(), quoted.values().stream())
                            .toList()));
        });
        return messages.stream().map(message -> shown(message, joined)).toList();
    }

    private static ShownMessage shown(Message message, Joined joined) {
        int replies = joined.replies.getOrDefault(message.id(), 0);
        return message.removed() ? place(message, replies) : whole(message, replies, joined);
    }

    // Neither words nor author: the place that answers still refer to.
    private static ShownMessage place(Message message, int replies) {
        return new ShownMessage(
                message.id(),
                message.number(),
                null,
                message.at(),
                null,
                true,
                null,
                null,
                message.chat(),
                message.step(),
                message.question(),
                message.secondSitting() ? true : null,
                message.rehearsal() ? true : null,
                message.replyTo(),
                replies,
                null,
                Map.of(),
                null);
    }

    private static ShownMessage whole(Message message, int replies, Joined joined) {
        var words = Words.parse(message.words());
        return new ShownMessage(
                message.id(),
                message.number(),
                joined.author.apply(message),
                message.at(),
                message.editedAt(),
                null,
                message.words(),
                words.json(),
                message.chat(),
                message.step(),
                message.question(),
                message.secondSitting() ? true : null,
                message.rehearsal() ? true : null,
                message.replyTo(),
                replies,
                message.quoteOf() == null ? null : quote(joined.quoted.get(message.quoteOf()), joined),
                joined.reactions.getOrDefault(message.id(), Map.of()),
                words.length());
    }

    private static Quote quote(Message original, Joined joined) {
        return original.removed()
                ? new Quote(original.id(), null, null, true)
                : new Quote(original.id(), joined.author.apply(original), original.words(), null);
    }
}
