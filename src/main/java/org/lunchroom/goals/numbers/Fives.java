package org.lunchroom.goals.numbers;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts of people that add up to a whole, of which only those are shown that are about five people and more. What is
 * left out is itself about five and more: otherwise whoever knows the whole would subtract the rest from it.
 */
public final class Fives {
    public static final int LEAST = 5;

    private Fives() {}

    /** The number, or null where it is about fewer than five. */
    public static Integer shown(int people) {
        return people < LEAST ? null : people;
    }

    /** Those that may be shown beside their sum. */
    public static <K> Map<K, Integer> shown(Map<K, Integer> parts) {
        var shown = new LinkedHashMap<>(parts);
        shown.values().removeIf(people -> people < LEAST);
        while (!shown.isEmpty() && left(parts, shown) < LEAST && shown.size() < parts.size()) {
            // Of equal ones the later, so that what stands first stays the longest.
            shown.entrySet().stream()
                    .reduce((one, other) -> other.getValue() <= one.getValue() ? other : one)
                    .ifPresent(least -> shown.remove(least.getKey()));
        }
        return shown;
    }

    private static int left(Map<?, Integer> parts, Map<?, Integer> shown) {
        return sum(parts) - sum(shown);
    }

    private static int sum(Map<?, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
