package org.lunchroom.courses.alumni;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.courses.phases.Phases;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.members.Members;

/**
 * Alumni by choice: who says yes stays and posts, who says no is out when the phase opens. Who says nothing keeps reading
 * what was said, and is asked.
 */
@Singleton
public class Alumni {
    private static final int FEW = 5;

    private record Seat(UUID cohort, UUID person) {}

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Members members;
    private final Phases phases;
    private final AlumniStore store = new AlumniStore();
    private final Cache<Seat, Optional<Boolean>> recent = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    @Inject
    public Alumni(Database database, Clock clock, Rooms rooms, Members members, Phases phases) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.members = members;
        this.phases = phases;
    }

    /**
     * What a viewer sees of it, where the cohort has such a phase.
     *
     * @param stays whether the viewer does; null before they chose
     * @param staying for trainers: how many do; null when fewer than five
     */
    public record Glance(Boolean stays, Integer staying) {}

    public Optional<Glance> of(Viewer viewer, Cohort cohort, boolean trains) {
        if (phases.of(cohort).of(PhaseKind.ALUMNI).isEmpty()) {
            return Optional.empty();
        }
        return database.read(handle -> {
            int staying = trains ? store.who(handle, cohort.id(), true).size() : 0;
            return Optional.of(new Glance(
                    store.of(handle, cohort.id(), viewer.person()).orElse(null),
                    staying >= FEW ? Integer.valueOf(staying) : null));
        });
    }

    /** Whether they said that they stay; at most a second old. */
    public boolean stays(Viewer viewer, Cohort cohort) {
        return recent.get(
                        new Seat(cohort.id(), viewer.person()),
                        seat -> database.read(handle -> store.of(handle, seat.cohort(), seat.person())))
                .orElse(false);
    }

    /** The viewer chooses; once the phase is open, who does not stay leaves at once. */
    public void choose(Viewer viewer, Cohort cohort, boolean stays) {
        var timeline = phases.of(cohort);
        if (timeline.of(PhaseKind.ALUMNI).isEmpty()) {
            throw Problem.conflict("no-alumni", "This course has no alumni.");
        }
        boolean open = timeline.on(clock.instant())
                .filter(phase -> phase.kind() == PhaseKind.ALUMNI)
                .isPresent();
        database.run(handle -> {
            store.put(handle, cohort.id(), viewer.person(), stays, clock.instant());
            if (open && !stays) {
                members.dismiss(handle, rooms.byId(cohort.room()), List.of(viewer.person()));
            }
            database.afterCommit(() -> recent.invalidate(new Seat(cohort.id(), viewer.person())));
        });
    }

    /** The phase opens: who said that they do not stay is out. */
    public void part(Handle handle, Cohort cohort) {
        members.dismiss(handle, rooms.byId(cohort.room()), store.who(handle, cohort.id(), false));
    }
}
