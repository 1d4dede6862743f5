package org.lunchroom.moderation.appeals;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.moderation.Measure;
import org.lunchroom.moderation.Measures;
import org.lunchroom.moderation.ladder.Ladder;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Appeals go to somebody else than whoever acted, where there is somebody else; the answer is kept. */
@Singleton
public class Appeals {
    private static final int LENGTH = 1_000;
    private static final int MOST = 200;

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Rooms rooms;
    private final Measures measures;
    private final Ladder ladder;
    private final AppealStore store = new AppealStore();

    @Inject
    public Appeals(Database database, Clock clock, Audit audit, Rooms rooms, Measures measures, Ladder ladder) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.rooms = rooms;
        this.measures = measures;
        this.ladder = ladder;
    }

    /** What an appeal comes to. */
    public enum Outcome {
        GRANTED,
        UPHELD
    }

    /** The person concerned asks for another look, once for each measure. */
    public void make(Viewer viewer, UUID id, String written) {
        var measure = measures.find(id)
                .filter(found -> viewer.person().equals(found.person()))
                .orElseThrow(Problem::notFound);
        if (!measure.appealable()) {
            throw Problem.conflict("nothing-to-appeal", "There is nothing here that could be undone.");
        }
        var words = Check.text("words", written, LENGTH);
        var room = rooms.byId(measure.room());
        database.run(handle -> {
            if (!store.insert(handle, id, room.id(), words, clock.instant())) {
                throw Problem.conflict("appealed-already", "You have asked for another look already.");
            }
            audit.record(handle, viewer, "appeal.made", id, null, Map.of("room", room.tag()));
            measures.tellDesk(handle, viewer.person(), room.id());
        });
    }

    /** Answers an appeal; granting it undoes what was done. */
    public void answer(Viewer viewer, Room room, UUID id, Outcome outcome, String written) {
        measures.refuseOthers(viewer, room);
        var measure = measures.find(room, id);
        Check.present("outcome", outcome);
        var answer = Check.text("answer", written, LENGTH);
        if (!mayAnswer(viewer, room, measure)) {
            throw Problem.forbidden("Somebody else who runs the room answers this: it is about what you did.");
        }
        database.run(handle -> {
            var text = outcome == Outcome.GRANTED ? "granted" : "upheld";
            if (!store.answer(handle, id, text, answer, viewer.person(), clock.instant())) {
                throw Problem.conflict("answered-already", "There is no appeal here that waits for an answer.");
            }
            if (outcome == Outcome.GRANTED && measures.find(room, id).stands()) {
                ladder.undo(handle, viewer, room, measure);
            }
            audit.record(handle, viewer, "appeal." + text, id, measure.person(), Map.of("room", room.tag()));
            measures.tellDesk(handle, viewer.person(), room.id());
        });
    }

    /** Whoever did it answers only where nobody else runs the room; whomever it was done to never. */
    public boolean mayAnswer(Viewer viewer, Room room, Measure measure) {
        if (viewer.person().equals(measure.person())) {
            return false;
        }
        return !viewer.person().equals(measure.actor())
                || rooms.running(room).stream()
                        .allMatch(member -> member.person().equals(measure.actor())
                                || member.person().equals(measure.person()));
    }

    /** By measure. */
    public Map<UUID, Appeal> of(Collection<UUID> ids) {
        return database.read(handle -> store.of(handle, ids)).stream()
                .collect(Collectors.toMap(Appeal::measure, Function.identity()));
    }

    /** Those that wait for an answer, oldest first. */
    public List<Appeal> open(Room room) {
        return database.read(handle -> store.open(handle, room.id(), MOST));
    }
}
