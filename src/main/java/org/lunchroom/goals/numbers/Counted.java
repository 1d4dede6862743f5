package org.lunchroom.goals.numbers;

import java.time.Instant;
import java.util.LinkedHashMap;

/** How many people of a room have a goal, and what became of it, as it was at a moment; each counts once. */
record Counted(Instant at, int people, int done, int changed, int dropped) {
    GoalNumbers shown() {
        if (people < Fives.LEAST) {
            return GoalNumbers.NONE;
        }
        var parts = new LinkedHashMap<String, Integer>();
        parts.put("done", done);
        parts.put("changed", changed);
        parts.put("dropped", dropped);
        parts.put("open", people - done - changed - dropped);
        var shown = Fives.shown(parts);
        return new GoalNumbers(
                people, shown.get("done"), shown.get("changed"), shown.get("dropped"), shown.get("open"), at);
    }
}
