package org.lunchroom.communities.tracker;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.lunchroom.communities.topics.Topic;
import org.lunchroom.communities.topics.TopicPlace;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.qanda.Asks;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Rooms;

/** "You asked, we did": who runs a community takes something on, with an owner and a date; everybody in it sees what becomes of it. */
@Singleton
public class Tracker {
    /** The entry that says that something of it has changed. */
    public static final String CHANGED = "tracked.changed";

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Rooms rooms;
    private final Messages messages;
    private final Topics topics;
    private final Asks asks;
    private final OnlyOnce onlyOnce;
    private final TrackedStore store = new TrackedStore();

    @Inject
    public Tracker(
            Database database, Clock clock, Journal journal, Rooms rooms, Messages messages, Topics topics, Asks asks) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.rooms = rooms;
        this.messages = messages;
        this.topics = topics;
        this.asks = asks;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Takes something on, once: a retry with the same key answers with the first. */
    public OnlyOnce.Made add(Viewer viewer, Room room, NewTracked wanted, String key) {
        refuseOthers(viewer, room);
        if (room.kind() != RoomKind.COMMUNITY) {
            throw Problem.conflict("no-community", "Only communities keep a list of what was asked and done.");
        }
        refuseStrange(viewer, room, wanted);
        var owner = wanted.owner() == null ? viewer.person() : wanted.owner();
        refuseStranger(room, owner);
        var now = now();
        var tracked = new Tracked(
                Ids.next(),
                room.id(),
                TrackedChange.title(wanted.title()),
                wanted.topic(),
                wanted.ask(),
                wanted.message(),
                owner,
                wanted.dueOn(),
                TrackedState.OPEN,
                "",
                now,
                now,
                1);
        return database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "tracked", () -> {
            tell(handle, viewer, room, tracked.id(), locked -> store.insert(locked, tracked));
            return tracked.id();
        }));
    }

    /** A page of what was taken on in a room that the viewer reads. */
    public List<Tracked> list(Room room, TopicPlace after, int limit) {
        return database.read(handle -> store.page(handle, room.id(), after, limit));
    }

    /** One of a room. */
    public Optional<Tracked> find(UUID room, UUID id) {
        return database.read(handle -> store.byId(handle, room, id));
    }

    /** Changes it; the edit must start from the version that there is. */
    public Tracked change(Viewer viewer, Room room, UUID id, String ifMatch, TrackedChange wanted) {
        refuseOthers(viewer, room);
        var change = wanted.checked();
        if (change.owner() != null) {
            refuseStranger(room, change.owner());
        }
        database.run(handle -> tell(handle, viewer, room, id, locked -> {
            var before = store.byId(locked, room.id(), id).orElseThrow(Problem::notFound);
            refuseOthersWork(before, ifMatch);
            store.update(locked, before.with(change, now()));
        }));
        return find(room.id(), id).orElseThrow(Problem::notFound);
    }

    /** Takes it off the list, a second time too. */
    public void remove(Viewer viewer, Room room, UUID id) {
        refuseOthers(viewer, room);
        if (find(room.id(), id).isPresent()) {
            database.run(handle -> tell(handle, viewer, room, id, locked -> store.delete(locked, id)));
        }
    }

    // The stream first, as those who post do.
    private void tell(Handle handle, Viewer viewer, Room room, UUID id, Consumer<Handle> change) {
        var entries = journal.begin(handle, StreamId.room(room.id()));
        change.accept(handle);
        entries.add(CHANGED, id, viewer.person(), Map.of());
        journal.write(handle, entries);
    }

    private void refuseOthers(Viewer viewer, Room room) {
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only hosts and moderators of the room say what they took on.");
        }
    }

    private void refuseStranger(Room room, UUID owner) {
        if (rooms.members(room, Set.of(owner)).isEmpty()) {
            throw Problem.invalid("no-member", "owner", "Choose somebody who is in the room.");
        }
    }

    private void refuseStrange(Viewer viewer, Room room, NewTracked wanted) {
        if (Stream.of(wanted.topic(), wanted.ask(), wanted.message())
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw Problem.invalid("topic", "It came from a topic, an ask or a message: one of them.");
        }
        if (wanted.topic() != null
                && topics.find(wanted.topic())
                        .filter(topic -> isIn(room, topic))
                        .isEmpty()) {
            throw Problem.invalid("no-such-topic", "topic", "There is no such topic here.");
        }
        if (wanted.message() != null
                && messages.seen(viewer, room, wanted.message()).removed()) {
            throw Problem.invalid("no-such-message", "message", "This message is not in the room any more.");
        }
        if (wanted.ask() != null && !asks.seen(viewer, room, wanted.ask()).isKnown()) {
            throw Problem.invalid("no-such-ask", "ask", "Not everybody here may read this question yet.");
        }
    }

    private static boolean isIn(Room room, Topic topic) {
        return topic.room().equals(room.id());
    }

    private static void refuseOthersWork(Tracked tracked, String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-needed", "Send If-Match with the ETag that your edit starts from.");
        }
        if (!ifMatch.strip().equals("\"" + tracked.version() + "\"")) {
            throw Problem.of(412, "edited-meanwhile", "Somebody else has changed this since you opened it.");
        }
    }

    // As exact as a cursor is.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
