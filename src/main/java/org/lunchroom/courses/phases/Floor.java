package org.lunchroom.courses.phases;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.alumni.Alumni;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Occasion;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Rooms;

/** Who has the floor in a cohort's room: the phase that is open says it. Trainers have it until the cohort is archived. */
@Singleton
public class Floor implements Occasion {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final Clock clock;
    private final Cohorts cohorts;
    private final Phases phases;
    private final Rooms rooms;
    private final Alumni alumni;

    @Inject
    public Floor(Clock clock, Cohorts cohorts, Phases phases, Rooms rooms, Alumni alumni) {
        this.clock = clock;
        this.cohorts = cohorts;
        this.phases = phases;
        this.rooms = rooms;
        this.alumni = alumni;
    }

    @Override
    public Optional<Problem> silences(Viewer viewer, Room room) {
        if (room.kind() != RoomKind.COMMUNITY) {
            return Optional.empty();
        }
        return phases.inRoom(room.id(), cohorts::of).flatMap(timeline -> refusal(viewer, room, timeline));
    }

    private Optional<Problem> refusal(Viewer viewer, Room room, Timeline timeline) {
        if (timeline.cohort().archived()) {
            return Optional.of(Problem.conflict(
                    "cohort-archived", "This course is archived: its room can be read, and nobody posts in it."));
        }
        // Without phases it is a room like others.
        if (timeline.phases().isEmpty() || rooms.runs(viewer, room)) {
            return Optional.empty();
        }
        var now = clock.instant();
        return timeline.on(now)
                .map(phase -> refusal(viewer, timeline, phase))
                .orElseGet(() -> Optional.of(closed(timeline, now)));
    }

    private Optional<Problem> refusal(Viewer viewer, Timeline timeline, Phase phase) {
        if (phase.plan().who() == PhasePlan.Who.TRAINERS) {
            var why = "In “" + phase.plan().called() + "” only the trainers post.";
            return Optional.of(Problem.of(403, "only-trainers", why));
        }
        return phase.kind() == PhaseKind.ALUMNI && !alumni.stays(viewer, timeline.cohort())
                ? Optional.of(
                        Problem.of(403, "stay-first", "The course is over: say that you stay, and go on posting."))
                : Optional.empty();
    }

    private static Problem closed(Timeline timeline, Instant now) {
        return timeline.next(now)
                .map(phase -> Problem.conflict(
                        "phase-closed",
                        "“" + phase.plan().called() + "” opens on "
                                + DAY.format(ZonedDateTime.ofInstant(
                                        phase.opensAt(), timeline.cohort().zone()))
                                + " (" + timeline.cohort().zone() + "). Until then nobody but the trainers posts."))
                .orElseGet(() -> Problem.conflict(
                        "phase-closed", "The last phase is over: this room can be read, and nobody posts in it."));
    }

    @Override
    public Optional<Bound> bind(Handle handle, UUID room, UUID wantedStep, Viewer viewer, Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean hosts(Viewer viewer, UUID room) {
        return false;
    }
}
