package org.lunchroom.communities.topics;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Offered;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * Topics of communities. What is said in them is posted, edited, removed and marked like every message of the room; here
 * is what only a topic has: its title, whether it is open, and which reply answers it.
 */
@Singleton
public class Topics {
    private static final Duration SECOND_THOUGHTS = Duration.ofMinutes(5);

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Messages messages;
    private final Audit audit;
    private final TopicNews news;
    private final TopicStore store = new TopicStore();

    @Inject
    public Topics(Database database, Clock clock, Rooms rooms, Messages messages, Audit audit, TopicNews news) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.messages = messages;
        this.audit = audit;
        this.news = news;
    }

    /** How many questions wait for an answer, and how many topics stand in the parking lot. */
    public record Count(int waiting, int parked) {}

    /** Opens a topic, unless its words are kept back; a retry with the same key answers with the first one. */
    public Offered open(Viewer viewer, Room room, NewTopic wanted, String key) {
        return messages.offer(viewer, room, wanted.message(), key);
    }

    /** The topic that a message begins or replies in. */
    public Optional<Topic> with(UUID message) {
        return database.read(handle -> store.with(handle, message));
    }

    /** The topic, if the viewer may read its room; else a 404. */
    public Topic seen(Viewer viewer, UUID id) {
        return find(id).filter(topic -> rooms.reads(viewer, rooms.byId(topic.room())))
                .orElseThrow(Problem::notFound);
    }

    /** The topic whoever asks: for code that knows that they may. */
    public Optional<Topic> find(UUID id) {
        return database.read(handle -> store.byId(handle, id));
    }

    /** These topics, in no order; ids that no topic has are left out. */
    public List<Topic> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : database.read(handle -> store.all(handle, ids));
    }

    /** Which of these messages begin a topic, and which one. */
    public Map<UUID, UUID> begunBy(Collection<UUID> messages) {
        return messages.isEmpty() ? Map.of() : database.read(handle -> store.begunBy(handle, messages));
    }

    /** The topics that have one of these messages as their first post or as their answer. */
    public Set<UUID> about(Collection<UUID> messages) {
        return messages.isEmpty() ? Set.of() : database.read(handle -> store.about(handle, messages));
    }

    /** A page of a room's topics. */
    public List<Topic> list(Room room, WhichTopics which) {
        return database.read(handle -> store.page(handle, room.id(), which));
    }

    public Count count(Room room) {
        return database.read(handle -> store.count(handle, room.id()));
    }

    /** How many replies stand below these first posts; those without any are left out. */
    public Map<UUID, Integer> replies(Collection<UUID> firsts) {
        return firsts.isEmpty() ? Map.of() : database.read(handle -> store.replies(handle, firsts));
    }

    /** Renames, closes, reopens or parks; the edit must start from the version that there is. */
    public Topic change(Viewer viewer, UUID id, String ifMatch, TopicChange change) {
        var topic = seen(viewer, id);
        var room = rooms.byId(topic.room());
        refuseOthers(viewer, room, topic, change);
        database.run(handle -> {
            audit(handle, viewer, room, topic, change);
            Consumer<Handle> work = locked -> {
                var before = store.byId(locked, id).orElseThrow(Problem::notFound);
                refuseOthersWork(before, ifMatch);
                store.update(locked, changed(viewer, room, before, change));
            };
            if (change.title() == null) {
                news.change(handle, viewer.person(), topic, work);
            } else {
                news.rename(handle, viewer.person(), topic, work);
            }
        });
        return seen(viewer, id);
    }

    private Topic changed(Viewer viewer, Room room, Topic before, TopicChange change) {
        if (change.title() == null) {
            return before.as(before.title(), change.state());
        }
        var title = Titles.checked(change.title());
        messages.refuseKept(viewer, room, title);
        return before.as(title, change.state() == null ? before.state() : change.state());
    }

    /** Says which reply answers the question; its author does, or who runs the room. Null for none. */
    public Topic accept(Viewer viewer, UUID id, UUID reply) {
        var topic = seen(viewer, id);
        if (!topic.isQuestion()) {
            throw Problem.conflict("no-question", "Only a question has an answer.");
        }
        var room = rooms.byId(topic.room());
        if (!viewer.person().equals(topic.author()) && !rooms.runs(viewer, room)) {
            throw Problem.forbidden("Whoever asked says what answers it, or who runs the room.");
        }
        if (reply != null) {
            refuseStrange(topic, messages.find(room, reply));
        }
        var by = reply == null ? null : viewer.person();
        database.run(
                handle -> news.change(handle, viewer.person(), topic, locked -> store.accept(locked, id, reply, by)));
        return seen(viewer, id);
    }

    private static void refuseStrange(Topic topic, Message reply) {
        if (reply.removed() || !topic.message().equals(reply.replyTo())) {
            throw Problem.invalid("no-such-message", "message", "There is no such reply to this question.");
        }
    }

    // Their own title they may correct for as long as their own words.
    private void refuseOthers(Viewer viewer, Room room, Topic topic, TopicChange change) {
        if (change.title() == null && change.state() == null) {
            throw Problem.invalid("required", "title", "Say what shall change: the title or the state.");
        }
        if (topic.removed()) {
            throw Problem.conflict("message-gone", "The first post of this topic was removed.");
        }
        boolean own = viewer.person().equals(topic.author())
                && change.state() == null
                && !clock.instant().isAfter(topic.openedAt().plus(SECOND_THOUGHTS));
        if (!own && !rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only hosts and moderators of the room rename, close and park its topics.");
        }
    }

    private static void refuseOthersWork(Topic topic, String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-needed", "Send If-Match with the ETag that your edit starts from.");
        }
        if (!ifMatch.strip().equals("\"" + topic.version() + "\"")) {
            throw Problem.of(412, "edited-meanwhile", "Somebody else has changed this topic since you opened it.");
        }
    }

    private void audit(Handle handle, Viewer viewer, Room room, Topic topic, TopicChange change) {
        if (!viewer.person().equals(topic.author())) {
            var act = change.state() == null
                    ? "topic.renamed"
                    : "topic." + change.state().text();
            audit.record(handle, viewer, act, topic.id(), topic.author(), Map.of("room", room.tag()));
        }
    }
}
