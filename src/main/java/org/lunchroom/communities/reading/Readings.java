package org.lunchroom.communities.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Membership;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Rooms;

/** What communities read together. For each part a topic opens when it is due, as of who runs the room. */
@Singleton
public class Readings {
    /** The entry that says that something of it has changed. */
    public static final String CHANGED = "reading.changed";

    private static final int MOST = 20;

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Due due;
    private final Rooms rooms;
    private final Messages messages;
    private final People people;
    private final Topics topics;
    private final OnlyOnce onlyOnce;
    private final ReadingStore store = new ReadingStore();

    @Inject
    public Readings(
            Database database,
            Clock clock,
            Journal journal,
            Due due,
            Rooms rooms,
            Messages messages,
            People people,
            Topics topics) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.due = due;
        this.rooms = rooms;
        this.messages = messages;
        this.people = people;
        this.topics = topics;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** A reading with its parts in order. */
    public record Whole(Reading reading, List<Part> parts) {}

    /** Begins one, once: a retry with the same key answers with the first. */
    public OnlyOnce.Made begin(Viewer viewer, Room room, NewReading wanted, String key) {
        refuseOthers(viewer, room);
        if (room.kind() != RoomKind.COMMUNITY) {
            throw Problem.conflict("no-community", "Only communities read along.");
        }
        var plan = new ReadingPlan(wanted, room);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var reading = new Reading(Ids.next(), room.id(), plan.title(), plan.link(), viewer.person(), now, 1);
        var parts = plan.parts(reading.id(), List.of());
        return database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "reading", () -> {
            tell(handle, viewer.person(), reading, locked -> {
                store.insert(locked, reading);
                put(locked, reading.id(), parts);
            });
            return reading.id();
        }));
    }

    /** Gives it other parts or dates; what has opened stays. */
    public Whole change(Viewer viewer, Room room, UUID id, String ifMatch, NewReading wanted) {
        refuseOthers(viewer, room);
        var plan = new ReadingPlan(wanted, room);
        var seen = find(room.id(), id).orElseThrow(Problem::notFound).reading();
        database.run(handle -> tell(handle, viewer.person(), seen, locked -> {
            var before = store.byId(locked, id).orElseThrow(Problem::notFound);
            refuseOthersWork(before, ifMatch);
            var known = store.parts(locked, id);
            var parts = plan.parts(id, known);
            known.forEach(part -> due.never(locked, OpenPart.KIND, part.id()));
            store.update(
                    locked,
                    new Reading(
                            id,
                            room.id(),
                            plan.title(),
                            plan.link(),
                            before.madeBy(),
                            before.madeAt(),
                            before.version() + 1));
            put(locked, id, parts);
        }));
        return find(room.id(), id).orElseThrow(Problem::notFound);
    }

    private void put(Handle handle, UUID reading, List<Part> parts) {
        store.put(handle, reading, parts);
        parts.stream()
                .filter(part -> !part.opened())
                .forEach(part -> due.at(handle, OpenPart.KIND, part.id(), part.opensAt()));
    }

    /** Takes it away, a second time too; the topics of its parts stay. */
    public void remove(Viewer viewer, Room room, UUID id) {
        refuseOthers(viewer, room);
        find(room.id(), id)
                .ifPresent(whole -> database.run(handle -> tell(handle, viewer.person(), whole.reading(), locked -> {
                    whole.parts().forEach(part -> due.never(locked, OpenPart.KIND, part.id()));
                    store.delete(locked, id);
                })));
    }

    /** Those of a room that the viewer reads, the latest first. */
    public List<Whole> list(Room room) {
        return database.read(handle -> store.of(handle, room.id(), MOST).stream()
                .map(reading -> new Whole(reading, store.parts(handle, reading.id())))
                .toList());
    }

    /** One of a room. */
    public Optional<Whole> find(UUID room, UUID id) {
        return database.read(handle -> store.byId(handle, id)
                .filter(reading -> reading.room().equals(room))
                .map(reading -> new Whole(reading, store.parts(handle, id))));
    }

    /** Opens the topic of a part that is due; part of a larger transaction. */
    void open(Handle handle, UUID id) {
        store.part(handle, id).filter(part -> !part.opened()).ifPresent(part -> {
            var reading = store.byId(handle, part.reading()).orElseThrow(Problem::notFound);
            var room = rooms.byId(reading.room());
            var message = new ReadingPost(reading, part).message();
            var posted = messages.release(as(reading, room), room, message, "reading-" + id)
                    .message();
            var topic = topics.with(posted.id()).orElseThrow(Problem::notFound);
            tell(handle, reading.madeBy(), reading, locked -> store.opened(locked, id, topic.id()));
        });
    }

    // Whoever began it may have left since: then somebody else opens it who runs the room.
    private Viewer as(Reading reading, Room room) {
        var running = rooms.running(room).stream().map(Membership::person).toList();
        var person = running.contains(reading.madeBy()) ? reading.madeBy() : running.get(0);
        return new Viewer(person, people.find(person).name(), Roles.atLeast(person));
    }

    // The stream first, as those who post do.
    private void tell(Handle handle, UUID actor, Reading reading, Consumer<Handle> change) {
        var entries = journal.begin(handle, StreamId.room(reading.room()));
        change.accept(handle);
        entries.add(CHANGED, reading.id(), actor, Map.of());
        journal.write(handle, entries);
    }

    private void refuseOthers(Viewer viewer, Room room) {
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only hosts and moderators of the room say what is read.");
        }
    }

    private static void refuseOthersWork(Reading reading, String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-needed", "Send If-Match with the ETag that your edit starts from.");
        }
        if (!ifMatch.strip().equals("\"" + reading.version() + "\"")) {
            throw Problem.of(412, "edited-meanwhile", "Somebody else has changed this since you opened it.");
        }
    }
}
