package org.lunchroom.rooms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.ShownMessage.Author;

/** Who wrote what, with the role that they have in the room now. */
@Singleton
public class Authors {
    private final People people;
    private final Rooms rooms;

    @Inject
    public Authors(People people, Rooms rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    /** A look-up for the authors of some messages of one room. */
    Function<Message, Author> of(Collection<Message> messages) {
        var ids = messages.stream().map(Message::author).collect(Collectors.toSet());
        var room = messages.iterator().next().room();
        var named = people.named(ids);
        var roles = rooms.roles(room, ids);
        return message -> author(message.author(), named.get(message.author()), roles.get(message.author()));
    }

    /** Hosts first, then moderators. */
    public List<Author> running(Room room) {
        var running = rooms.running(room);
        var named = people.named(running.stream().map(Membership::person).toList());
        return running.stream()
                .map(member -> author(member.person(), named.get(member.person()), member.role()))
                .toList();
    }

    /** One person as the room's messages name them. */
    Author inRoom(UUID room, UUID person) {
        return author(
                person,
                people.named(Set.of(person)).get(person),
                rooms.roles(room, Set.of(person)).get(person));
    }

    private static Author author(UUID id, Person person, Role role) {
        return person == null
                ? Author.of(id, "?", "?", role.text())
                : Author.of(id, person.name(), person.initials(), role.text());
    }
}
