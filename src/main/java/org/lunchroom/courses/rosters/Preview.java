package org.lunchroom.courses.rosters;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What becomes of a file.
 *
 * @param waiting how many of those who are added have not signed in yet: they are let in when they do
 * @param faults lines that are left out, with a code each; of very many the first
 * @param faulty how many lines are left out
 */
public record Preview(
        int lines,
        int added,
        int changed,
        int same,
        int gone,
        int waiting,
        int faulty,
        List<Fault.Told> faults,
        List<Shown> sample,
        List<Shown> changes,
        List<Shown> leaving) {
    private static final int SAMPLE = 20;
    private static final int FAULTS = 500;

    /** Somebody on the roster; {@code was} is their address before, where it changes. */
    public record Shown(String name, String address, String was) {}

    static Preview of(RosterPlan plan, RosterFile read) {
        var faults = Stream.concat(read.faults().stream(), plan.faults.stream())
                .sorted(Comparator.comparingInt(Fault.Told::line))
                .toList();
        return new Preview(
                read.lines().size() + read.faults().size(),
                plan.added.size(),
                plan.changed.size(),
                plan.same,
                plan.gone.size(),
                (int) plan.added.stream()
                        .filter(place -> place.person() == null)
                        .count(),
                faults.size(),
                faults.stream().limit(FAULTS).toList(),
                plan.added.stream().limit(SAMPLE).map(Preview::shown).toList(),
                plan.changed.stream()
                        .limit(SAMPLE)
                        .map(one -> new Shown(
                                one.to().name(), one.to().address(), one.from().address()))
                        .toList(),
                plan.gone.stream().limit(SAMPLE).map(Preview::shown).toList());
    }

    private static Shown shown(Place place) {
        return new Shown(place.name(), place.address(), null);
    }
}
