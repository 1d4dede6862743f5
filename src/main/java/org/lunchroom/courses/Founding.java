package org.lunchroom.courses;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.courses.phases.PhasePlan;
import org.lunchroom.courses.phases.Phases;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Role;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.Visibility;
import org.lunchroom.rooms.members.Members;

/** Begins a new run of a course: its room, its dates and its phases, in one transaction. */
@Singleton
public class Founding {
    // A community's posts are longer than a chat's.
    private static final int POST_LENGTH = 2000;

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Rooms rooms;
    private final Members members;
    private final Cohorts cohorts;
    private final Phases phases;
    private final OnlyOnce onlyOnce;

    @Inject
    public Founding(
            Database database, Clock clock, Audit audit, Rooms rooms, Members members, Cohorts cohorts, Phases phases) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.rooms = rooms;
        this.members = members;
        this.cohorts = cohorts;
        this.phases = phases;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Makes it once: a retry with the same key answers with the first. Whoever makes it is its first trainer. */
    public Cohort make(Viewer viewer, Course course, NewCohort wanted, String key) {
        var title = Check.text("title", wanted.title(), 120);
        var zone = Check.zone("zone", wanted.zone());
        var dates = CourseDates.wanted(
                zone,
                wanted.startsOn(),
                wanted.endsOn(),
                wanted.wantedSessions(),
                List.of(),
                clock.instant(),
                wanted.past());
        if (dates.sessions().stream().anyMatch(session -> session.chat() != null)) {
            throw Problem.invalid("no-such-chat", "sessions.chat", "The course has no chats before it has a room.");
        }
        var plans =
                wanted.wantedPhases().stream().distinct().map(PhasePlan::usual).toList();
        var made = database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "cohort", () -> {
            var room = room(viewer, wanted, title);
            var cohort = new Cohort(
                    Ids.next(),
                    course.id(),
                    room.id(),
                    title,
                    zone,
                    dates.startsOn(),
                    dates.endsOn(),
                    Cohort.Departed.KEEP,
                    1,
                    null);
            cohorts.insert(handle, cohort, dates);
            begin(handle, viewer, cohort, plans);
            return room.id();
        }));
        return cohorts.of(made.id()).orElseThrow();
    }

    private Room room(Viewer viewer, NewCohort wanted, String title) {
        var room = rooms.found(
                viewer,
                new NewRoom(
                        wanted.tag(), title, null, RoomKind.COMMUNITY, Visibility.INVITED, POST_LENGTH, null, null));
        wanted.wantedTrainers().stream()
                .distinct()
                .filter(trainer -> !trainer.equals(viewer.person()))
                .forEach(trainer -> members.appoint(viewer, room, trainer, Role.HOST));
        return room;
    }

    private void begin(Handle handle, Viewer viewer, Cohort cohort, List<PhasePlan> plans) {
        phases.put(handle, cohort, plans);
        audit.record(
                handle,
                viewer,
                "cohort.made",
                cohort.id(),
                Map.of("course", cohort.course().toString()));
        cohorts.tell(handle, cohort, viewer.person());
    }
}
