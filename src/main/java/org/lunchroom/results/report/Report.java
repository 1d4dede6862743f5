package org.lunchroom.results.report;

import java.time.Instant;
import java.util.List;

/**
 * A quarter in numbers.
 *
 * @param language in which it says how it was counted: "de"
 * @param quarters those that there are, the newest first
 * @param until up to when it was counted
 * @param rooms by their tags, which is no order of merit
 * @param total the sums of what is shown of rooms: nothing hidden can be reckoned from them
 * @param steps how many results have come how far
 * @param method how it was counted
 */
public record Report(
        String quarter,
        String language,
        List<String> quarters,
        Instant from,
        Instant until,
        List<RoomReport> rooms,
        RoomReport total,
        List<Step> steps,
        List<String> method) {

    /** Results that have come so far: in all, and confirmed. */
    public record Step(String step, int results, int confirmed) {}
}
