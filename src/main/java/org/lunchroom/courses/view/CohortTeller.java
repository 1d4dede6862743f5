package org.lunchroom.courses.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.phases.Phases;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.rooms.EntryTeller;

/** Says in the room's stream that its cohort has changed: its version, and the phase that is open. */
@Singleton
public class CohortTeller implements EntryTeller {
    private final Clock clock;
    private final Cohorts cohorts;
    private final Phases phases;

    @Inject
    public CohortTeller(Clock clock, Cohorts cohorts, Phases phases) {
        this.clock = clock;
        this.cohorts = cohorts;
        this.phases = phases;
    }

    @Override
    public boolean tells(String type) {
        return type.equals(Cohorts.CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        // Another node has changed it, perhaps.
        phases.forget(entry.stream().owner());
        var cohort = cohorts.byId(entry.subject());
        var said = Json.createObjectBuilder().add("id", cohort.id().toString()).add("version", cohort.version());
        phases.of(cohort)
                .on(clock.instant())
                .ifPresent(phase -> said.add("phase", phase.kind().text()));
        return Optional.of(Json.createObjectBuilder().add("cohort", said).build());
    }
}
