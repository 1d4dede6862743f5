package org.lunchroom.courses.phases;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.lunchroom.audit.Audit;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.Version;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** Trainers say which phases a cohort has, when these open and close, and who posts in them. */
@Singleton
public class PhaseRules {
    private final Database database;
    private final Audit audit;
    private final Cohorts cohorts;
    private final Phases phases;

    @Inject
    public PhaseRules(Database database, Audit audit, Cohorts cohorts, Phases phases) {
        this.database = database;
        this.audit = audit;
        this.cohorts = cohorts;
        this.phases = phases;
    }

    /** All its phases at once: those that are not named it has no more. */
    public Cohort put(Viewer viewer, String tag, String ifMatch, List<PhasePlan> wanted) {
        var seen = cohorts.led(viewer, tag);
        var plans = checked(Check.present("phases", wanted));
        database.run(handle -> {
            var cohort = cohorts.open(handle, seen);
            Version.check(cohort, ifMatch);
            cohorts.change(handle, cohort);
            phases.put(handle, cohort, plans);
            audit.record(handle, viewer, "cohort.phased", cohort.id(), Map.of());
            cohorts.tell(handle, cohort, viewer.person());
        });
        return cohorts.byId(seen.id());
    }

    private static List<PhasePlan> checked(List<PhasePlan> wanted) {
        var plans = new ArrayList<PhasePlan>();
        var kinds = EnumSet.noneOf(PhaseKind.class);
        for (int i = 0; i < wanted.size(); i++) {
            var plan = wanted.get(i).checked("phases[" + i + "]");
            if (!kinds.add(plan.phase())) {
                throw Problem.invalid("phase-twice", "phases[" + i + "].phase", "Each phase is there once.");
            }
            plans.add(plan);
        }
        return plans;
    }
}
