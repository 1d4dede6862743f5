package org.lunchroom.search.hits;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.ShownMessages;

/** Messages that were found. */
@Singleton
public class MessageHits implements HitsOfKind {
    private final Messages messages;
    private final ShownMessages shown;
    private final People people;
    private final RoomNames rooms;
    private final Topics topics;

    @Inject
    public MessageHits(Messages messages, ShownMessages shown, People people, RoomNames rooms, Topics topics) {
        this.messages = messages;
        this.shown = shown;
        this.people = people;
        this.rooms = rooms;
        this.topics = topics;
    }

    @Override
    public List<Hit> of(Viewer viewer, List<UUID> ids, Marking marking) {
        var found = messages.all(ids).stream()
                .filter(message -> !message.removed() && !message.rehearsal())
                .filter(message -> rooms.isRead(viewer, message.room()))
                .toList();
        var authors = people.named(found.stream().map(Message::author).collect(Collectors.toSet()));
        var reactions = shown.reactions(ids);
        var begun = topics.begunBy(
                found.stream().map(Message::replyTo).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream()
                .map(message -> hit(
                        message,
                        authors.get(message.author()),
                        reactions.getOrDefault(message.id(), Map.of()),
                        message.replyTo() == null ? null : begun.get(message.replyTo()),
                        marking))
                .toList();
    }

    private Hit hit(Message message, Person author, Map<String, Integer> reactions, UUID topic, Marking marking) {
        int liked = reactions.values().stream().mapToInt(Integer::intValue).sum();
        return new Hit(
                "message",
                message.id(),
                rooms.of(message.room()),
                author,
                message.at(),
                message.chat(),
                message.question(),
                null,
                marking.excerpt(Words.parse(message.words()).plain()),
                null,
                liked == 0 ? null : liked,
                null,
                null,
                null,
                null,
                topic);
    }
}
