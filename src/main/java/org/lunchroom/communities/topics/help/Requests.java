package org.lunchroom.communities.topics.help;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.communities.topics.Topic;
import org.lunchroom.communities.topics.TopicNews;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.rooms.Membership;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;

/**
 * Asks a few people for help with a question that has waited: who wrote about it before, then who runs the room. Whom it
 * asked only they know; who can't help says so, and the next one is asked.
 */
@Singleton
public class Requests {
    private static final int ASKED = 3;
    private static final int LOOKED_AT = 20;

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Messages messages;
    private final TopicNews news;
    private final Iterable<Knowledge> knowledge;
    private final RequestStore store = new RequestStore();

    @Inject
    Requests(
            Database database,
            Clock clock,
            Rooms rooms,
            Messages messages,
            TopicNews news,
            Instance<Knowledge> knowledge) {
        this(database, clock, rooms, messages, news, (Iterable<Knowledge>) knowledge);
    }

    public Requests(
            Database database,
            Clock clock,
            Rooms rooms,
            Messages messages,
            TopicNews news,
            Iterable<Knowledge> knowledge) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.messages = messages;
        this.news = news;
        this.knowledge = knowledge;
    }

    /** How many people are asked for help with each of these topics now. */
    public Map<UUID, Integer> counts(Collection<UUID> topics) {
        return topics.isEmpty() ? Map.of() : database.read(handle -> store.counts(handle, topics));
    }

    /** The questions of a room that wait for the viewer's help, the oldest first. */
    public List<UUID> open(Viewer viewer, UUID room) {
        return database.read(handle -> store.open(handle, room, viewer.person()));
    }

    /** The viewer can't help; somebody else is asked. */
    public void decline(Viewer viewer, Topic topic) {
        database.run(handle -> {
            if (store.decline(handle, topic.id(), viewer.person(), clock.instant())) {
                ask(handle, topic);
            }
        });
    }

    /** Asks as many as are missing; part of a larger transaction. */
    void ask(Handle handle, Topic topic) {
        int missing = ASKED - store.counts(handle, List.of(topic.id())).getOrDefault(topic.id(), 0);
        var asked = topic.waits() && missing > 0
                ? able(handle, topic).stream().limit(missing).toList()
                : List.<UUID>of();
        // Also where nobody is left to ask: one fewer is asked now.
        news.change(
                handle,
                topic.author(),
                topic,
                locked -> asked.forEach(person -> store.insert(locked, topic.id(), person, clock.instant())));
    }

    private List<UUID> able(Handle handle, Topic topic) {
        var room = rooms.byId(topic.room());
        var first = messages.find(room, topic.message());
        var words = topic.title() + "\n" + Words.parse(first.words()).plain();
        var able = new LinkedHashSet<UUID>();
        knowledge.forEach(known -> able.addAll(known.about(room.id(), words, LOOKED_AT)));
        rooms.running(room).stream().map(Membership::person).forEach(able::add);
        able.remove(topic.author());
        able.removeAll(store.everAsked(handle, topic.id()));
        able.retainAll(rooms.members(room, able));
        return List.copyOf(able);
    }
}
