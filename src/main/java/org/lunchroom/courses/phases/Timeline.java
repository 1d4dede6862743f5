package org.lunchroom.courses.phases;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lunchroom.courses.Cohort;
import org.lunchroom.kernel.http.Problem;

/** A cohort's phases on the calendar, in their order, never two at a time. */
public record Timeline(Cohort cohort, List<Phase> phases) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** Puts the phases on the calendar; two that would be open together are refused by their names. */
    public static Timeline of(Cohort cohort, List<PhasePlan> plans) {
        var sorted =
                plans.stream().sorted(Comparator.comparing(PhasePlan::phase)).toList();
        var phases = new ArrayList<Phase>();
        for (int i = 0; i < sorted.size(); i++) {
            var plan = sorted.get(i);
            var next = i + 1 < sorted.size() ? sorted.get(i + 1) : null;
            phases.add(phase(cohort, plan, next));
        }
        return new Timeline(cohort, List.copyOf(phases));
    }

    private static Phase phase(Cohort cohort, PhasePlan plan, PhasePlan next) {
        var opens = plan.opens().beginsAt(cohort);
        var closes = plan.closes() != null ? plan.closes() : next == null ? null : next.opens();
        var phase = new Phase(plan, opens, closes == null ? null : closes.beginsAt(cohort));
        if (closes != null && !closes.of(cohort).isAfter(plan.opens().of(cohort))) {
            throw Problem.conflict(
                    "phase-without-days",
                    "“" + plan.called() + "” would close on " + closes.of(cohort) + ", before or when it opens ("
                            + plan.opens().of(cohort) + ").");
        }
        if (next != null && phase.closesAt().isAfter(next.opens().beginsAt(cohort))) {
            throw Problem.conflict(
                    "phases-overlap",
                    "“" + plan.called() + "” (until " + closes.of(cohort) + ") and “" + next.called() + "” (from "
                            + next.opens().of(cohort) + ") overlap.");
        }
        return phase;
    }

    /** The one that is open. */
    public Optional<Phase> on(Instant now) {
        return phases.stream().filter(phase -> phase.on(now)).findFirst();
    }

    /** The one that opens next. */
    public Optional<Phase> next(Instant now) {
        return phases.stream().filter(phase -> phase.opensAt().isAfter(now)).findFirst();
    }

    /** In the morning of the day before, the people of the course hear that this phase opens. */
    public Instant eve(Phase phase) {
        return phase.opensAt().atZone(cohort.zone()).minusDays(1).with(MORNING).toInstant();
    }

    /** When a phase opens or closes next, or people hear that it will. */
    public Optional<Instant> turn(Instant now) {
        return phases.stream()
                .flatMap(phase -> Stream.of(eve(phase), phase.opensAt(), phase.closesAt()))
                .filter(Objects::nonNull)
                .filter(at -> at.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /** Of this kind. */
    public Optional<Phase> of(PhaseKind kind) {
        return phases.stream().filter(phase -> phase.kind() == kind).findFirst();
    }
}
