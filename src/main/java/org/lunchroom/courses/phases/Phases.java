package org.lunchroom.courses.phases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.Cohort;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;

/** The phases of cohorts. Each turn, a phase that opens or closes, is a due row: it moves when a date moves. */
@Singleton
public class Phases {
    static final String KIND = "courses.phase";

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final PhaseStore store = new PhaseStore();
    // Asked with every post in a community: warm, it costs no query.
    private final Cache<UUID, Optional<Timeline>> recent = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    @Inject
    public Phases(Database database, Clock clock, Due due) {
        this.database = database;
        this.clock = clock;
        this.due = due;
    }

    /** The cohort's phases on the calendar. */
    public Timeline of(Cohort cohort) {
        return Timeline.of(cohort, plans(cohort));
    }

    /** The rules, in the order of the phases. */
    public List<PhasePlan> plans(Cohort cohort) {
        return database.read(handle -> store.of(handle, cohort.id()));
    }

    /** Of the cohort whose room this is, at most a second old; empty where a room has none. */
    Optional<Timeline> inRoom(UUID room, Function<UUID, Optional<Cohort>> cohorts) {
        return recent.get(room, id -> cohorts.apply(id).map(this::of));
    }

    /** Asks anew about a room's cohort that has changed. */
    public void forget(UUID room) {
        recent.invalidate(room);
    }

    /** Keeps these rules; phases that would overlap are refused before anything changes. */
    public void put(Handle handle, Cohort cohort, List<PhasePlan> plans) {
        Timeline.of(cohort, plans);
        store.put(handle, cohort.id(), plans);
        schedule(handle, cohort);
    }

    /** Has the next turn fall due. */
    public void schedule(Handle handle, Cohort cohort) {
        var turn = of(cohort).turn(clock.instant());
        if (turn.isPresent()) {
            due.at(handle, KIND, cohort.id(), turn.get());
        } else {
            unschedule(handle, cohort);
        }
    }

    public void unschedule(Handle handle, Cohort cohort) {
        due.never(handle, KIND, cohort.id());
    }
}
