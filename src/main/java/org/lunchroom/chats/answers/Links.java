package org.lunchroom.chats.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.chats.view.ChatView.Lead;
import org.lunchroom.chats.view.ChatView.Resource;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.kernel.web.WrittenLink;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;

/** The links that people posted in a chat, each page once, with who shared it first and at which question. */
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

    private record Found(WrittenLink link, Message message) {}

    private List<Resource> found(UUID chat) {
        var first = new LinkedHashMap<String, Found>();
        for (var message : messages.forChat(chat)) {
            if (message.words().indexOf('.') > 0) {
                WrittenLink.in(Words.parse(message.words()))
                        .forEach(link -> first.putIfAbsent(link.key(), new Found(link, message)));
            }
        }
        var named = people.named(
                first.values().stream().map(found -> found.message.author()).collect(Collectors.toSet()));
        return first.values().stream()
                .limit(MOST)
                .map(found -> resource(found, named.get(found.message.author())))
                .toList();
    }

    private static Resource resource(Found found, Person person) {
        var by = Objects.isNull(person) ? null : new Lead(person.id(), person.name(), person.initials(), null);
        var message = found.message;
        return new Resource(found.link.href(), found.link.title(), message.id(), message.question(), by);
    }
}
