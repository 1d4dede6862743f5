package org.lunchroom.courses.phases;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.alumni.Alumni;
import org.lunchroom.kernel.time.DueWork;

/**
 * Tells everybody in the room when a phase opens or closes, has those who reach people elsewhere say so the day before,
 * and has the next turn fall due.
 */
@Singleton
public class PhaseWatch implements DueWork {
    private final Cohorts cohorts;
    private final Phases phases;
    private final Alumni alumni;
    private final Clock clock;
    private final Iterable<Herald> heralds;

    @Inject
    PhaseWatch(Cohorts cohorts, Phases phases, Alumni alumni, Clock clock, Instance<Herald> heralds) {
        this(cohorts, phases, alumni, clock, (Iterable<Herald>) heralds);
    }

    public PhaseWatch(Cohorts cohorts, Phases phases, Alumni alumni, Clock clock, Iterable<Herald> heralds) {
        this.cohorts = cohorts;
        this.phases = phases;
        this.alumni = alumni;
        this.clock = clock;
        this.heralds = heralds;
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
            var timeline = phases.of(cohort);
            if (timeline.on(clock.instant())
                    .filter(phase -> phase.kind() == PhaseKind.ALUMNI)
                    .isPresent()) {
                alumni.part(handle, cohort);
            }
            announce(handle, timeline, dueAt);
            if (turned(timeline, dueAt)) {
                cohorts.tell(handle, cohort, null);
            }
        }
    }

    private boolean turned(Timeline timeline, Instant dueAt) {
        return timeline.phases().stream()
                .flatMap(phase -> Stream.of(phase.opensAt(), phase.closesAt()))
                .filter(Objects::nonNull)
                .anyMatch(at -> !at.isBefore(dueAt) && !at.isAfter(clock.instant()));
    }

    // A server that was down over night still says it in the morning, as long as it is not open yet.
    private void announce(Handle handle, Timeline timeline, Instant dueAt) {
        var now = clock.instant();
        timeline.phases().stream()
                .filter(phase -> phase.opensAt().isAfter(now))
                .filter(phase -> !timeline.eve(phase).isBefore(dueAt)
                        && !timeline.eve(phase).isAfter(now))
                .forEach(phase -> heralds.forEach(herald -> herald.opensSoon(handle, timeline.cohort(), phase)));
    }
}
