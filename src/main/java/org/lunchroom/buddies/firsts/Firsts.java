package org.lunchroom.buddies.firsts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.buddies.lanes.Beside;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Three hints instead of a tour, each away for good once it was read; and a welcome to a first post. */
@Singleton
public class Firsts {
    /** In the order in which they are shown. */
    static final List<String> HINTS = List.of("listen", "answer", "lane");

    private static final int WORDS = 500;

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Beside beside;
    private final FirstsStore store = new FirstsStore();

    @Inject
    public Firsts(Database database, Clock clock, Rooms rooms, Beside beside) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.beside = beside;
    }

    /** Those that the viewer has not read. */
    public List<String> hints(Viewer viewer) {
        var away = database.read(handle -> store.away(handle, viewer.person()));
        return HINTS.stream().filter(hint -> !away.contains(hint)).toList();
    }

    /** It was read, for good. */
    public void away(Viewer viewer, String hint) {
        if (!HINTS.contains(hint)) {
            throw Problem.notFound();
        }
        database.run(handle -> store.away(handle, viewer.person(), hint));
    }

    /** Whether the viewer has posted in this room. */
    public boolean posted(Viewer viewer, Room room) {
        return database.read(handle -> store.firstPost(handle, room.id(), viewer.person()))
                .isPresent();
    }

    /** Somebody's welcome to a room: for themselves, and for those who host there. */
    public Optional<Welcome> welcome(Viewer viewer, Room room, UUID person) {
        if (!viewer.person().equals(person) && !rooms.hosts(viewer, room)) {
            throw Problem.notFound();
        }
        return database.read(handle -> store.of(handle, room.id(), person));
    }

    /** Welcomes somebody, once: whoever presses second finds that it is done. */
    public Welcome say(Viewer viewer, Room room, UUID person, String words) {
        if (!rooms.hosts(viewer, room)) {
            throw Problem.forbidden("Whoever hosts here welcomes people.");
        }
        if (viewer.person().equals(person)) {
            throw Problem.conflict("yourself", "Somebody else welcomes you.");
        }
        var said = Check.optionalText("words", words, WORDS);
        return database.write(handle -> {
            var before = store.of(handle, room.id(), person);
            if (before.isPresent()) {
                return before.get();
            }
            var first = store.firstPost(handle, room.id(), person).orElseThrow(Problem::notFound);
            store.welcome(handle, new Welcome(room.id(), person, first, viewer.person(), said, clock.instant()));
            beside.tellWelcome(handle, person, room.id());
            return store.of(handle, room.id(), person).orElseThrow(Problem::notFound);
        });
    }
}
