package org.lunchroom.courses.steps;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.Version;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.LearningRecord;
import org.lunchroom.people.LearningRecord.Deed;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;

/**
 * Steps of a cohort. A tick is its person's own: trainers see whose it is only where they share it, and otherwise a number
 * from five on.
 */
@Singleton
public class Steps {
    private static final int MOST = 60;
    private static final int FEW = 5;

    private final Database database;
    private final Clock clock;
    private final People people;
    private final Cohorts cohorts;
    private final LearningRecord record;
    private final StepStore store = new StepStore();

    @Inject
    public Steps(Database database, Clock clock, People people, Cohorts cohorts, LearningRecord record) {
        this.database = database;
        this.clock = clock;
        this.people = people;
        this.cohorts = cohorts;
        this.record = record;
    }

    /**
     * A step as a viewer sees it.
     *
     * @param ticked true once the viewer has ticked it; null before
     * @param shared true where the trainers may see that
     * @param done for trainers: how many have; null when fewer than five
     * @param by for trainers: who shared that they have
     */
    public record Shown(
            UUID id,
            String phase,
            String title,
            String about,
            String link,
            Boolean ticked,
            Boolean shared,
            Integer done,
            List<Person> by) {}

    /** In their order. */
    public List<Shown> of(Viewer viewer, Cohort cohort) {
        boolean trains = cohorts.trains(viewer, cohort);
        return database.read(handle -> {
            var mine = store.ticksOf(handle, cohort.id(), viewer.person());
            var ticks = trains ? store.ticks(handle, cohort.id()) : List.<StepStore.Tick>of();
            return store.of(handle, cohort.id()).stream()
                    .map(step -> shown(step, mine.get(step.id()), trains, of(ticks, step)))
                    .toList();
        });
    }

    private static List<StepStore.Tick> of(List<StepStore.Tick> ticks, CohortStep step) {
        return ticks.stream().filter(tick -> tick.step().equals(step.id())).toList();
    }

    private Shown shown(CohortStep step, Boolean mine, boolean trains, List<StepStore.Tick> ticks) {
        var sharing = ticks.stream()
                .filter(StepStore.Tick::shared)
                .map(StepStore.Tick::person)
                .toList();
        return new Shown(
                step.id(),
                step.phase().text(),
                step.title(),
                step.about().isEmpty() ? null : step.about(),
                step.link().isEmpty() ? null : step.link(),
                mine == null ? null : true,
                Boolean.TRUE.equals(mine) ? true : null,
                trains && ticks.size() >= FEW ? Integer.valueOf(ticks.size()) : null,
                trains ? List.copyOf(people.named(sharing).values()) : null);
    }

    /** All steps at once, by a trainer: those that are not named are no more, with their ticks. */
    public Cohort put(Viewer viewer, String tag, String ifMatch, List<CohortStep> wanted) {
        var seen = cohorts.led(viewer, tag);
        Check.atMost("steps", Check.present("steps", wanted), MOST);
        var steps = new ArrayList<CohortStep>();
        for (int i = 0; i < wanted.size(); i++) {
            steps.add(wanted.get(i).checked("steps[" + i + "]"));
        }
        database.run(handle -> {
            var cohort = cohorts.open(handle, seen);
            Version.check(cohort, ifMatch);
            var there =
                    store.of(handle, cohort.id()).stream().map(CohortStep::id).collect(Collectors.toSet());
            refuseUnknown(wanted, there);
            var kept = steps.stream().map(CohortStep::id).collect(Collectors.toSet());
            there.removeAll(kept);
            store.put(handle, cohort.id(), steps, there);
            cohorts.change(handle, cohort);
            cohorts.tell(handle, cohort, viewer.person());
        });
        return cohorts.byId(seen.id());
    }

    private static void refuseUnknown(List<CohortStep> wanted, Set<UUID> there) {
        for (var step : wanted) {
            if (step.id() != null && !there.contains(step.id())) {
                throw Problem.invalid(
                        "no-such-step", "steps", "“" + step.title() + "” names a step that is not there.");
            }
        }
    }

    /** The viewer has done it; again, only whether that is shared changes. */
    public void tick(Viewer viewer, String tag, UUID step, boolean shared) {
        var cohort = theirs(viewer, tag, step);
        database.run(handle -> {
            cohorts.open(handle, cohort);
            store.tick(handle, step, viewer.person(), shared, clock.instant());
            record.did(handle, viewer.person(), Deed.FINISHED_STEP, step);
        });
    }

    public void untick(Viewer viewer, String tag, UUID step) {
        theirs(viewer, tag, step);
        database.run(handle -> store.untick(handle, step, viewer.person()));
    }

    private Cohort theirs(Viewer viewer, String tag, UUID step) {
        var cohort = cohorts.seen(viewer, tag);
        if (database.read(handle -> store.of(handle, cohort.id())).stream()
                .noneMatch(one -> one.id().equals(step))) {
            throw Problem.notFound();
        }
        return cohort;
    }
}
