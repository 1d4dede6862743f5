package org.lunchroom.digests;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.chats.Discretion;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Message;

/** Under which name messages are quoted: their author's, unless they asked not to be named or are gone. */
@Singleton
public class Bylines {
    private final People people;
    private final Iterable<Discretion> discretion;

    @Inject
    Bylines(People people, Instance<Discretion> discretion) {
        this(people, (Iterable<Discretion>) discretion);
    }

    public Bylines(People people, Iterable<Discretion> discretion) {
        this.people = people;
        this.discretion = discretion;
    }

    /** By message. */
    Map<UUID, By> of(Collection<Message> messages) {
        Map<UUID, Person> named =
                people.named(messages.stream().map(Message::author).collect(Collectors.toSet()));
        var unnamed = unnamed(
                messages.stream().map(Message::chat).filter(Objects::nonNull).collect(Collectors.toSet()));
        return messages.stream()
                .collect(Collectors.toMap(
                        Message::id,
                        message ->
                                unnamed.getOrDefault(message.chat(), Set.of()).contains(message.author())
                                        ? By.COLLEAGUE
                                        : By.named(named.get(message.author()))));
    }

    private Map<UUID, Set<UUID>> unnamed(Collection<UUID> chats) {
        var all = new HashMap<UUID, Set<UUID>>();
        for (var each : discretion) {
            each.unnamed(chats).forEach((chat, people) -> all.computeIfAbsent(chat, key -> new HashSet<>())
                    .addAll(people));
        }
        return all;
    }
}
