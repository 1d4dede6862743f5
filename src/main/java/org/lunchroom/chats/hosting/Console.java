package org.lunchroom.chats.hosting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Picks;
import org.lunchroom.chats.answers.Answers;
import org.lunchroom.identity.Viewer;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.ShownMessage;
import org.lunchroom.rooms.ShownMessages;

/** What a host keeps an eye on while a chat runs. Only people who wrote are named in it; who only listens is nowhere. */
@Singleton
public class Console {
    private static final int LONGEST = 4 * 60;

    private final Chats chats;
    private final Answers answers;
    private final Messages messages;
    private final ShownMessages shown;
    private final People people;
    private final Picks picks;
    private final Notes notes;
    private final Clock clock;

    @Inject
    public Console(
            Chats chats,
            Answers answers,
            Messages messages,
            ShownMessages shown,
            People people,
            Picks picks,
            Notes notes,
            Clock clock) {
        this.chats = chats;
        this.answers = answers;
        this.messages = messages;
        this.shown = shown;
        this.people = people;
        this.picks = picks;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * The console at one moment.
     *
     * @param waiting who waits for an answer, longest first
     * @param firstTimers who never posted in the room before this chat
     * @param perMinute posts in each minute since the start
     * @param speed posts in the last 60 seconds
     */
    public record Desk(
            List<Asked> waiting,
            List<FirstTimer> firstTimers,
            List<Integer> perMinute,
            int speed,
            List<UUID> picks,
            List<Note> notes) {}

    /** A message that waits, and since when. */
    public record Asked(ShownMessage message, Instant since) {}

    /** Somebody new, and how often they have posted. */
    public record FirstTimer(Person author, long posts) {}

    public Desk of(Viewer viewer, UUID id) {
        var chat = chats.led(viewer, id);
        var posted = answers.posted(chat, true);
        return new Desk(
                waiting(chat, posted),
                firstTimers(chat, posted),
                perMinute(chat, posted),
                speed(posted),
                picks.of(id),
                notes.of(viewer, id));
    }

    private List<Asked> waiting(Chat chat, List<Message> posted) {
        var hosts = chats.leads(chat.id()).stream().map(ChatHost::person).collect(Collectors.toSet());
        var reactions = shown.reactions(posted.stream().map(Message::id).toList());
        return shown.show(Waiting.among(posted, reactions, hosts, clock.instant())).stream()
                .map(message -> new Asked(message, message.at()))
                .toList();
    }

    private List<FirstTimer> firstTimers(Chat chat, List<Message> posted) {
        Map<UUID, Long> posts = posted.stream()
                .collect(Collectors.groupingBy(Message::author, LinkedHashMap::new, Collectors.counting()));
        if (posted.isEmpty()) {
            return List.of();
        }
        var known = messages.postedBefore(chat.room(), posted.get(0).at(), posts.keySet());
        var named = people.named(posts.keySet());
        return posts.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()) && named.containsKey(entry.getKey()))
                .map(entry -> new FirstTimer(named.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<Integer> perMinute(Chat chat, List<Message> posted) {
        var start = chats.show(chat).steps().stream()
                .map(step -> step.releasedAt() == null ? chat.startsAt() : step.releasedAt())
                .findFirst()
                .orElse(chat.startsAt());
        var end = chat.closedAt() == null ? clock.instant() : chat.closedAt();
        long minutes = Math.min(LONGEST, Duration.between(start, end).toMinutes() + 1);
        var counts = new ArrayList<Integer>();
        for (long minute = 0; minute < minutes; minute++) {
            counts.add(between(posted, start.plusSeconds(60 * minute), start.plusSeconds(60 * minute + 60)));
        }
        return counts;
    }

    private int speed(List<Message> posted) {
        var now = clock.instant();
        return between(posted, now.minusSeconds(60), now.plusMillis(1));
    }

    private static int between(List<Message> posted, Instant from, Instant until) {
        return (int) posted.stream()
                .filter(message -> !message.at().isBefore(from) && message.at().isBefore(until))
                .count();
    }
}
