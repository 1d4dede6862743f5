package org.lunchroom.transcripts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lunchroom.chats.Chat;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;

/** What a replay says: what the people of then wrote, each at their time. */
@Singleton
public class Scripts {
    private final Rooms rooms;
    private final Messages messages;

    @Inject
    public Scripts(Rooms rooms, Messages messages) {
        this.rooms = rooms;
        this.messages = messages;
    }

    /** The chat's lines in order. */
    List<Line> of(Chat chat) {
        var lines = new ArrayList<Line>();
        messages.forChat(chat.id())
                .forEach(message -> lines.add(new Line(0, after(chat, message.at()), message.author(), message.id())));
        lines.sort(Comparator.comparingLong(Line::afterMillis));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).placed(i))
                .toList();
    }

    private static long after(Chat chat, Instant at) {
        return Math.max(0, Duration.between(chat.startsAt(), at).toMillis());
    }

    /** A message of the chat as it is now; empty when it was removed meanwhile: then it is not said again. */
    Optional<Message> message(Chat chat, UUID original) {
        return Optional.of(messages.find(rooms.byId(chat.room()), original)).filter(message -> !message.removed());
    }
}
