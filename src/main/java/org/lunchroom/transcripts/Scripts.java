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
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.Chats;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;

/** What a replay says: the host asks the questions, the people answer, each at their time. */
@Singleton
public class Scripts {
    private final Rooms rooms;
    private final Chats chats;
    private final Messages messages;
    private final PastPeople people;

    @Inject
    public Scripts(Rooms rooms, Chats chats, Messages messages, PastPeople people) {
        this.rooms = rooms;
        this.chats = chats;
        this.messages = messages;
        this.people = people;
    }

    /** The chat's lines in order. */
    List<Line> of(Chat chat) {
        var host = chats.leads(chat.id()).stream()
                .map(ChatHost::person)
                .findFirst()
                .orElseGet(() -> people.called(chat.id(), null));
        var lines = new ArrayList<Line>();
        chats.steps(chat.id())
                .forEach(step -> lines.add(new Line(0, after(chat, step.startsAt()), host, step.id(), null)));
        messages.forChat(chat.id())
                .forEach(message ->
                        lines.add(new Line(0, after(chat, message.at()), message.author(), null, message.id())));
        // A stable sort: of what came at the same moment, the question goes first.
        lines.sort(Comparator.comparingLong(Line::afterMillis));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).placed(i))
                .toList();
    }

    private static long after(Chat chat, Instant at) {
        return Math.max(0, Duration.between(chat.startsAt(), at).toMillis());
    }

    /** The words of a question; empty when it is gone. */
    Optional<String> question(Chat chat, UUID step) {
        return chats.steps(chat.id()).stream()
                .filter(there -> there.id().equals(step))
                .map(there -> "Q" + there.question() + " " + there.text())
                .findFirst();
    }

    /** A message of the chat as it is now; empty when it was removed meanwhile: then it is not said again. */
    Optional<Message> message(Chat chat, UUID original) {
        return Optional.of(messages.find(rooms.byId(chat.room()), original)).filter(message -> !message.removed());
    }
}
