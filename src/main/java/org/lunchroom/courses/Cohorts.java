package org.lunchroom.courses;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.phases.Phases;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Cohorts, found through their rooms: for who may not read the room there is none. */
@Singleton
public class Cohorts {
    /** What stands in the room's stream when anything of its cohort has changed: pages ask anew. */
    public static final String CHANGED = "cohort.changed";

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Rooms rooms;
    private final Phases phases;
    private final CohortStore store = new CohortStore();
    private final SessionStore sessions = new SessionStore();

    @Inject
    public Cohorts(Database database, Clock clock, Journal journal, Rooms rooms, Phases phases) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.rooms = rooms;
        this.phases = phases;
    }

    /** The cohort whose room this is, archived or not, whoever asks. */
    public Optional<Cohort> of(UUID room) {
        return database.read(handle -> store.byRoom(handle, room));
    }

    /** The cohorts whose rooms these are, archived or not, whoever asks. */
    public List<Cohort> in(Collection<UUID> ids) {
        return database.read(handle -> store.inRooms(handle, ids));
    }

    /** The cohort whoever asks. */
    public Cohort byId(UUID id) {
        return database.read(handle -> store.byId(handle, id)).orElseThrow(Problem::notFound);
    }

    /** The cohort of a room that the viewer reads; else a 404 that does not say why. */
    public Cohort seen(Viewer viewer, String tag) {
        return of(rooms.seen(viewer, tag).id()).orElseThrow(Problem::notFound);
    }

    /** The cohort, if the viewer is one of its trainers; who only sees it is refused. */
    public Cohort led(Viewer viewer, String tag) {
        var cohort = seen(viewer, tag);
        refuseOthers(viewer, cohort);
        return cohort;
    }

    /** Whether the viewer trains this cohort: whoever runs its room. */
    public boolean trains(Viewer viewer, Cohort cohort) {
        return rooms.runs(viewer, room(cohort));
    }

    public Room room(Cohort cohort) {
        return rooms.byId(cohort.room());
    }

    /** The sessions in the order of their starts. */
    public List<CourseSession> sessions(Cohort cohort) {
        return database.read(handle -> sessions.of(handle, cohort.id()));
    }

    /** The runs of a course that the viewer sees, latest first. */
    public List<Cohort> of(Viewer viewer, Course course) {
        return database.read(handle -> store.of(handle, course.id())).stream()
                .filter(cohort -> rooms.reads(viewer, room(cohort)))
                .toList();
    }

    /** Holds other changes back until the commit. */
    public Cohort locked(Handle handle, Cohort cohort) {
        return store.locked(handle, cohort.id());
    }

    /** The same where an archived one changes no more. */
    public Cohort open(Handle handle, Cohort cohort) {
        var locked = locked(handle, cohort);
        if (locked.archived()) {
            throw Problem.conflict("cohort-archived", "This course is archived: it can be read, and changes no more.");
        }
        return locked;
    }

    /** Tells everybody in the room that something of the cohort has changed; last in a transaction. */
    public void tell(Handle handle, Cohort cohort, UUID actor) {
        journal.append(handle, StreamId.room(cohort.room()), CHANGED, cohort.id(), actor, Map.of());
        database.afterCommit(() -> phases.forget(cohort.room()));
    }

    /** Keeps other dates. */
    public void keep(Handle handle, Cohort cohort, List<CourseSession> dates) {
        store.change(handle, cohort);
        sessions.put(handle, cohort.id(), dates);
        phases.schedule(handle, cohort);
    }

    /** Keeps what else trainers may change, and counts it. */
    public void change(Handle handle, Cohort cohort) {
        store.change(handle, cohort);
    }

    void insert(Handle handle, Cohort cohort, CourseDates dates) {
        store.insert(handle, cohort, clock.instant());
        sessions.put(handle, cohort.id(), dates.sessions());
    }

    void archive(Handle handle, Cohort cohort) {
        store.archive(handle, cohort.id(), clock.instant());
        phases.unschedule(handle, cohort);
    }

    void refuseOthers(Viewer viewer, Cohort cohort) {
        if (!trains(viewer, cohort)) {
            throw Problem.forbidden("Only the trainers of this course can do that.");
        }
    }
}
