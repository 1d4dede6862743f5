package org.lunchroom.chats.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.chats.view.ChatView.Lead;
import org.lunchroom.chats.view.ChatView.Resource;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;

/** The links that people posted in a chat, each with who shared it first and at which question. */
@Singleton
public class Links {
    private static final int MOST = 100;
    // A thousand people who open a room at once cost one look; a removed link is gone a second later.
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Messages messages;
    private final People people;
    private final Cache<UUID, List<Resource>> recent =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(KEPT).build();

    @Inject
    public Links(Messages messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    /** By question, in the order of posting; null when there are none. */
    public List<Resource> of(UUID chat) {
        var found = recent.get(chat, this::found);
        return found.isEmpty() ? null : found;
    }

    private List<Resource> found(UUID chat) {
        var first = new LinkedHashMap<String, Message>();
        for (var message : messages.forChat(chat)) {
            if (message.words().indexOf('.') > 0) {
                Words.parse(message.words()).links().forEach(link -> first.putIfAbsent(link, message));
            }
        }
        var named = people.named(first.values().stream().map(Message::author).collect(Collectors.toSet()));
        return first.entrySet().stream()
                .limit(MOST)
                .map(entry -> resource(entry.getKey(), entry.getValue(), named))
                .toList();
    }

    private static Resource resource(String href, Message message, Map<UUID, Person> named) {
        var person = named.get(message.author());
        var by = Objects.isNull(person) ? null : new Lead(person.id(), person.name(), person.initials(), null);
        return new Resource(href, null, message.id(), message.question(), by);
    }
}
