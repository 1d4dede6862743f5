package org.lunchroom.ambassadors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Line;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * The ambassadors of rooms. Who runs a room names them, for some days, and writes the pathway that leads there. It gives
 * no right to anything; it says to whom newcomers can turn.
 */
@Singleton
public class Ambassadors {
    private static final int MOST_STEPS = 12;
    private static final int MOST = 20;

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final People people;
    private final Audit audit;
    private final AmbassadorStore store = new AmbassadorStore();

    @Inject
    public Ambassadors(Database database, Clock clock, Rooms rooms, People people, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.people = people;
        this.audit = audit;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Those of today first, then those who begin later; who was one is named no more. */
    public List<ShownAmbassador> of(Viewer viewer, String tag) {
        var room = rooms.seen(viewer, tag);
        var today = today();
        var all = database.read(handle -> store.of(handle, room.id(), today));
        var named = people.named(all.stream().map(Ambassador::person).toList());
        return all.stream()
                .filter(one -> named.containsKey(one.person()))
                .map(one -> new ShownAmbassador(
                        named.get(one.person()),
                        one.begins(),
                        one.ends(),
                        one.about(),
                        !one.begins().isAfter(today)))
                .toList();
    }

    /** Names a member of the room, or gives them other days. */
    public void name(Viewer viewer, String tag, UUID person, NewAmbassador wanted) {
        var room = run(viewer, tag);
        var one = wanted.checked(room.id(), person, today());
        if (!rooms.members(room, Set.of(person)).contains(person)) {
            throw Problem.invalid("no-member", "person", "Only a member of the room can be its ambassador.");
        }
        database.run(handle -> {
            var others = store.of(handle, room.id(), today()).stream()
                    .filter(other -> !other.person().equals(person))
                    .count();
            if (others >= MOST) {
                throw Problem.conflict("too-many", "A room has at most " + MOST + " ambassadors.");
            }
            store.put(handle, one);
            var days = Map.of(
                    "room",
                    room.tag(),
                    "begins",
                    one.begins().toString(),
                    "ends",
                    one.ends().toString());
            audit.record(handle, viewer, "ambassador.named", room.id(), person, days);
        });
    }

    public void dismiss(Viewer viewer, String tag, UUID person) {
        var room = run(viewer, tag);
        database.run(handle -> {
            if (store.delete(handle, room.id(), person)) {
                audit.record(handle, viewer, "ambassador.dismissed", room.id(), person, Map.of("room", room.tag()));
            }
        });
    }

    private Room run(Viewer viewer, String tag) {
        var room = rooms.seen(viewer, tag);
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only who runs the room does this.");
        }
        return room;
    }

    public ShownPathway pathway(Viewer viewer, String tag) {
        var room = rooms.seen(viewer, tag);
        return new ShownPathway(database.read(handle -> store.steps(handle, room.id(), viewer.person())));
    }

    /** The whole pathway anew; a step that keeps its words keeps what people ticked. */
    public ShownPathway put(Viewer viewer, String tag, List<String> steps) {
        var room = run(viewer, tag);
        var wanted = Check.atMost("steps", Check.present("steps", steps), MOST_STEPS).stream()
                .map(step -> Line.needed("steps", step, 200))
                .distinct()
                .toList();
        database.run(handle -> {
            var before = store.steps(handle, room.id(), viewer.person()).stream()
                    .collect(Collectors.toMap(ShownPathway.ShownStep::words, ShownPathway.ShownStep::id));
            for (int i = 0; i < wanted.size(); i++) {
                var known = before.remove(wanted.get(i));
                if (known == null) {
                    store.insert(handle, room.id(), Ids.next(), i, wanted.get(i));
                } else {
                    store.move(handle, known, i);
                }
            }
            before.values().forEach(step -> store.drop(handle, step));
        });
        return pathway(viewer, tag);
    }

    /** The viewer did this, as they say themselves. */
    public ShownPathway tick(Viewer viewer, String tag, UUID step, boolean done) {
        if (pathway(viewer, tag).steps().stream().noneMatch(one -> one.id().equals(step))) {
            throw Problem.notFound();
        }
        database.run(handle -> {
            if (done) {
                store.tick(handle, step, viewer.person());
            } else {
                store.untick(handle, step, viewer.person());
            }
        });
        return pathway(viewer, tag);
    }
}
