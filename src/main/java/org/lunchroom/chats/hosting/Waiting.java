package org.lunchroom.chats.hosting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.rooms.Message;

/**
 * Who waits for an answer: somebody who is not a host asked more than four minutes ago, by a question mark at the end of a
 * word or with a reaction "question" from the room, and nobody else has replied.
 */
final class Waiting {
    static final Duration PATIENCE = Duration.ofMinutes(4);

    // Question marks of Latin, Greek, Arabic, Armenian, Ethiopic and full-width scripts; inside an address they ask
    // nothing.
    private static final Pattern ASKS =
            Pattern.compile("[?\\u037E\\u061F\\u055E\\u1367\\uFF1F](?=$|[\\s\"'”’»)\\]!?.…])");

    private Waiting() {}

    /** The longest waiting first. */
    static List<Message> among(
            List<Message> posted, Map<UUID, Map<String, Integer>> reactions, Set<UUID> hosts, Instant now) {
        var answered = answered(posted);
        return posted.stream()
                .filter(message -> !hosts.contains(message.author()) && !answered.contains(message.id()))
                .filter(message -> message.at().isBefore(now.minus(PATIENCE)))
                .filter(message -> asks(message, reactions.getOrDefault(message.id(), Map.of())))
                .toList();
    }

    private static Set<UUID> answered(List<Message> posted) {
        var authors = posted.stream().collect(Collectors.toMap(Message::id, Message::author));
        return posted.stream()
                .filter(message ->
                        message.replyTo() != null && !Objects.equals(message.author(), authors.get(message.replyTo())))
                .map(Message::replyTo)
                .collect(Collectors.toSet());
    }

    private static boolean asks(Message message, Map<String, Integer> reactions) {
        return reactions.getOrDefault("question", 0) > 0
                || ASKS.matcher(Words.parse(message.words()).plain()).find();
    }
}
