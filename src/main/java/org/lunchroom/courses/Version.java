package org.lunchroom.courses;

import org.lunchroom.kernel.http.Problem;

/** Which version of a cohort an edit starts from: two trainers who edit at once must not overwrite each other. */
public final class Version {
    private Version() {}

    /** Refuses an edit that started from another version than the one there is. */
    public static void check(Cohort cohort, String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-needed", "Send If-Match with the ETag that your edit starts from.");
        }
        if (!ifMatch.strip().equals("\"" + cohort.version() + "\"")) {
            throw Problem.of(412, "edited-meanwhile", "Somebody else has edited this course since you opened it.");
        }
    }
}
