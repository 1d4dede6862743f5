package org.lunchroom.polls;

import org.lunchroom.kernel.http.Problem;

/** Which version an edit starts from: two hosts who edit at once must not overwrite each other unseen. */
final class Version {
    private Version() {}

    static void needed(int version, String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-needed", "Send If-Match with the version that your edit starts from.");
        }
        if (!ifMatch.strip().equals("\"" + version + "\"")) {
            throw Problem.of(412, "edited-meanwhile", "Somebody else has changed this since you opened it.");
        }
    }
}
