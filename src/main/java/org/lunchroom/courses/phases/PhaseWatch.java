package org.lunchroom.courses.phases;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.alumni.Alumni;
import org.lunchroom.kernel.time.DueWork;

/** Tells everybody in the room when a phase opens or closes, and has the next turn fall due. */
@Singleton
public class PhaseWatch implements DueWork {
    private final Cohorts cohorts;
    private final Phases phases;
    private final Alumni alumni;
    private final Clock clock;

    @Inject
    public PhaseWatch(Cohorts cohorts, Phases phases, Alumni alumni, Clock clock) {
        this.cohorts = cohorts;
        this.phases = phases;
        this.alumni = alumni;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Phases.KIND;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        // The due row alone is locked: who moves dates comes to it last.
        var cohort = cohorts.byId(subject);
        if (!cohort.archived()) {
            phases.schedule(handle, cohort);
            if (phases.of(cohort)
                    .on(clock.instant())
                    .filter(phase -> phase.kind() == PhaseKind.ALUMNI)
                    .isPresent()) {
                alumni.part(handle, cohort);
            }
            cohorts.tell(handle, cohort, null);
        }
    }
}
