package org.lunchroom.rooms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;

/**
 * Whom names in a message mean. "@ineskovac" and "@ines" mean Ines Kovač when she may read the room and nobody else there
 * is called so; otherwise the name stays a name.
 */
@Singleton
public class Mentioned {
    private static final int MOST = 20;

    private final People people;
    private final Rooms rooms;
    private final MentionStore store = new MentionStore();

    @Inject
    public Mentioned(People people, Rooms rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    /** The people whom the author means, by folded name. */
    public Map<String, UUID> by(Viewer author, Room room, Words words) {
        var names = words.mentions().stream()
                .map(Mentioned::folded)
                .filter(name -> !name.isEmpty())
                .limit(MOST)
                .collect(Collectors.toSet());
        var called = people.called(names);
        var candidates =
                called.values().stream().flatMap(List::stream).map(Person::id).collect(Collectors.toSet());
        if (candidates.isEmpty()) {
            return Map.of();
        }
        var members = rooms.members(room, candidates);
        var meant = new HashMap<String, UUID>();
        // Who only looks into an open room may be meant as well; a guest learns nothing of people outside theirs.
        boolean outside = room.visibility() == Visibility.OPEN && !author.guest();
        called.forEach((name, some) -> one(some, outside, members).forEach(person -> meant.put(name, person)));
        return meant;
    }

    // Members first.
    private static Set<UUID> one(List<Person> called, boolean outside, Set<UUID> members) {
        var inside = called.stream().map(Person::id).filter(members::contains).collect(Collectors.toSet());
        var meant =
                inside.isEmpty() && outside ? called.stream().map(Person::id).collect(Collectors.toSet()) : inside;
        return meant.size() == 1 ? meant : Set.of();
    }

    /** Keeps them with the message, instead of those that it mentioned before. */
    public void keep(Handle handle, Message message, Map<String, UUID> mentioned, boolean anew) {
        if (anew) {
            store.delete(handle, message.id());
        }
        if (!message.rehearsal()) {
            store.insert(handle, message, mentioned);
        }
    }

    /** Whom these messages mean, by message and folded name. */
    public Map<UUID, Map<String, UUID>> of(Handle handle, Collection<UUID> messages) {
        return store.of(handle, messages);
    }

    /** "@Ines_Kovac" is "@ineskovac". */
    static String folded(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
