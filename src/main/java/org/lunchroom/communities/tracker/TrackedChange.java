package org.lunchroom.communities.tracker;

import java.time.LocalDate;
import java.util.UUID;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** What somebody changes; what is left out stays. */
public record TrackedChange(String title, UUID owner, LocalDate dueOn, TrackedState state, String outcome) {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_OUTCOME = 280;

    static String title(String written) {
        return Check.text("title", written == null ? "" : written.replaceAll("\\s+", " "), LONGEST_TITLE);
    }

    TrackedChange checked() {
        var why = outcome == null ? null : Check.optionalText("outcome", outcome, LONGEST_OUTCOME);
        if (state == TrackedState.DECLINED && (why == null || why.isEmpty())) {
            throw Problem.invalid("required", "outcome", "Say why it will not be done: everybody here reads it.");
        }
        return new TrackedChange(title == null ? null : title(title), owner, dueOn, state, why);
    }
}
