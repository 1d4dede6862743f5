package org.lunchroom.chats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lunchroom.kernel.http.Problem;

/** How steps get their places, numbers and starts. A number that people have seen never changes. */
final class StepOrder {
    private StepOrder() {}

    /** In the order given, numbered, one after the other from the start. */
    static List<Step> laid(List<Step> steps, Instant start) {
        var laid = new ArrayList<Step>();
        var at = start;
        for (var step : numbered(placed(steps))) {
            laid.add(step.startingAt(at));
            at = at.plus(step.length());
        }
        return laid;
    }

    /** Steps already shown as they are, the others after them, anew from the given moment. */
    static List<Step> relaid(RunOfShow show, List<Step> wanted, Instant from) {
        var shown = show.steps().stream().filter(Step::released).toList();
        var first = wanted.subList(0, Math.min(shown.size(), wanted.size()));
        if (!ids(first).equals(ids(shown))) {
            throw Problem.conflict("already-released", "Steps that were shown come first and stay in their order.");
        }
        var relaid = new ArrayList<Step>();
        var at = from;
        for (var step : numbered(placed(wanted))) {
            boolean moves = step.endedAt() == null && !step.id().equals(show.current());
            relaid.add(moves ? step.startingAt(at) : step);
            at = moves ? at.plus(step.length()) : at;
        }
        return relaid;
    }

    /** Questions not shown yet get the numbers after the highest one shown, in their order; skipped ones have none. */
    static List<Step> numbered(List<Step> steps) {
        int number = steps.stream()
                .filter(Step::released)
                .map(Step::question)
                .filter(Objects::nonNull)
                .reduce(0, Math::max);
        var numbered = new ArrayList<Step>();
        for (var step : steps) {
            boolean counts = step.kind() == StepKind.QUESTION && !step.skipped();
            Integer own = !counts ? null : step.released() ? step.question() : Integer.valueOf(++number);
            numbered.add(step.placed(step.position(), own));
        }
        return numbered;
    }

    static List<String> warnings(List<Step> steps, long minutes) {
        var warnings = new ArrayList<String>();
        long sum = steps.stream()
                .filter(step -> !step.skipped())
                .mapToLong(Step::minutes)
                .sum();
        if (!steps.isEmpty() && sum != minutes) {
            warnings.add("The steps take " + sum + " minutes, the chat " + minutes + ".");
        }
        if (steps.stream().noneMatch(step -> step.kind() == StepKind.QUESTION)) {
            warnings.add("There is no question yet.");
        }
        return warnings;
    }

    private static List<Step> placed(List<Step> steps) {
        var placed = new ArrayList<Step>();
        for (var step : steps) {
            placed.add(step.placed(placed.size(), step.question()));
        }
        return placed;
    }

    private static List<UUID> ids(List<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }
}
