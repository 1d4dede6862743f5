package org.lunchroom.rooms;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.kernel.web.KnownPages;
import org.lunchroom.kernel.web.Preview;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.rooms.ShownMessage.Author;
import org.lunchroom.rooms.ShownMessage.Quote;

/** Joins in what a message's readers see beside its words; a page of messages costs as many queries as one. */
@Singleton
public class ShownMessages {
    private final Database database;
    private final Authors authors;
    private final Mentioned mentioned;
    private final KnownPages pages;
    private final Enclosures enclosures;
    private final MessageStore store = new MessageStore();
    private final ReactionStore reactions = new ReactionStore();
    // Everybody who opens a room reads the same words.
    private final LoadingCache<String, Words> parsed =
            Caffeine.newBuilder().maximumSize(2_000).build(Words::parse);

    /** For rooms without files. */
    public ShownMessages(Database database, Authors authors, Mentioned mentioned, KnownPages pages) {
        this(database, authors, mentioned, pages, Enclosures.NONE);
    }

    @Inject
    public ShownMessages(
            Database database, Authors authors, Mentioned mentioned, KnownPages pages, Enclosures enclosures) {
        this.database = database;
        this.authors = authors;
        this.mentioned = mentioned;
        this.pages = pages;
        this.enclosures = enclosures;
    }

    private record Joined(
            Map<UUID, Integer> replies,
            Map<UUID, Map<String, Integer>> reactions,
            Map<UUID, Message> quoted,
            Map<UUID, ShownMessage.Aside> aside,
            Map<UUID, Map<String, UUID>> mentioned,
            Map<String, Preview> pages,
            Map<UUID, List<Enclosure>> files,
            Function<Message, Author> author) {}

    /** Those of these messages that there are, as they are now; all of one room. */
    Map<UUID, ShownMessage> found(Collection<UUID> ids) {
        var found = database.read(handle -> store.all(handle, Set.copyOf(ids)));
        return show(found).stream().collect(Collectors.toMap(ShownMessage::id, Function.identity()));
    }

    /**
     * One that was posted just now: nobody has replied or reacted to it yet, so that is not asked.
     *
     * @param enclosed whether files came with it; else those are not asked for either
     */
    ShownMessage fresh(Message message, boolean enclosed) {
        var files = enclosed ? List.of(message.id()) : List.<UUID>of();
        var joined = database.read(handle -> joined(handle, List.of(message), List.of(), files));
        return shown(message, joined);
    }

    public ShownMessage show(Message message) {
        return show(List.of(message)).get(0);
    }

    /** How many reactions of each kind the messages have; those without any are left out. */
    public Map<UUID, Map<String, Integer>> reactions(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : database.read(handle -> reactions.counts(handle, List.copyOf(ids)));
    }

    /** The messages in the given order; all of one room. */
    public List<ShownMessage> show(Collection<Message> messages) {
        if (messages.isEmpty()) {
            return List.of();
        }
        var answered = messages.stream().map(Message::id).toList();
        var enclosing = messages.stream()
                .filter(message -> !message.removed())
                .map(Message::id)
                .toList();
        var joined = database.read(handle -> joined(handle, messages, answered, enclosing));
        return messages.stream().map(message -> shown(message, joined)).toList();
    }

    /** How many replies a message has. */
    public int replies(UUID message) {
        return database.read(handle -> store.replies(handle, Set.of(message))).getOrDefault(message, 0);
    }

    private Joined joined(Handle handle, Collection<Message> messages, List<UUID> answered, List<UUID> enclosing) {
        var quotes = messages.stream()
                .filter(message -> !message.removed())
                .map(Message::quoteOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var quoted = store.all(handle, quotes).stream().collect(Collectors.toMap(Message::id, Function.identity()));
        var removed =
                messages.stream().filter(Message::removed).map(Message::id).toList();
        var naming = messages.stream()
                .filter(message ->
                        message.words().contains("@") || message.words().contains("\uFF20"))
                .map(Message::id)
                .toList();
        return new Joined(
                store.replies(handle, answered),
                reactions.counts(handle, answered),
                quoted,
                store.aside(handle, removed),
                mentioned.of(handle, naming),
                pages.of(messages.stream()
                        .filter(message -> !message.removed())
                        .flatMap(message -> links(message).stream())
                        .flatMap(href -> WebAddress.of(href).stream())
                        .toList()),
                files(enclosing, quoted.values()),
                authors.of(Stream.concat(messages.stream(), quoted.values().stream())
                        .toList()));
    }

    private Map<UUID, List<Enclosure>> files(List<UUID> enclosing, Collection<Message> quoted) {
        var asked = Stream.concat(
                        enclosing.stream(),
                        quoted.stream()
                                .filter(message -> message.words().isBlank() && !message.removed())
                                .map(Message::id))
                .toList();
        return asked.isEmpty() ? Map.of() : enclosures.of(asked);
    }

    private List<String> links(Message message) {
        return message.words().indexOf('.') < 0
                ? List.of()
                : parsed.get(message.words()).links();
    }

    // Null where there are none, so that most messages say nothing of it.
    private Map<String, Preview> previews(Message message, Joined joined) {
        var found = new LinkedHashMap<String, Preview>();
        if (!joined.pages.isEmpty()) {
            links(message).forEach(href -> WebAddress.of(href)
                    .map(address -> joined.pages.get(address.key()))
                    .ifPresent(preview -> found.put(href, preview)));
        }
        return found.isEmpty() ? null : found;
    }

    private ShownMessage shown(Message message, Joined joined) {
        int replies = joined.replies.getOrDefault(message.id(), 0);
        var author = joined.author.apply(message);
        return message.removed()
                ? ShownMessage.place(message, author, replies, joined.aside.get(message.id()))
                : whole(message, author, replies, joined);
    }

    private ShownMessage whole(Message message, Author author, int replies, Joined joined) {
        var words = parsed.get(message.words());
        var people = joined.mentioned.getOrDefault(message.id(), Map.of());
        return new ShownMessage(
                message.id(),
                message.number(),
                author,
                message.at(),
                message.editedAt(),
                null,
                null,
                message.words().strip(),
                words.json(name -> people.get(Mentioned.folded(name))),
                message.chat(),
                message.step(),
                message.question(),
                message.secondSitting() ? true : null,
                message.rehearsal() ? true : null,
                message.replyTo(),
                replies,
                message.quoteOf() == null ? null : quote(joined.quoted.get(message.quoteOf()), joined),
                previews(message, joined),
                joined.files.get(message.id()),
                joined.reactions.getOrDefault(message.id(), Map.of()),
                words.length());
    }

    private static Quote quote(Message original, Joined joined) {
        var author = joined.author.apply(original);
        return original.removed()
                ? new Quote(original.id(), author, null, true)
                : new Quote(
                        original.id(),
                        author,
                        words(original, joined.files.getOrDefault(original.id(), List.of())),
                        null);
    }

    // A picture without words is quoted by what it shows.
    private static String words(Message original, List<Enclosure> files) {
        return original.words().isBlank()
                ? Enclosure.said(files)
                : original.words().strip();
    }
}
