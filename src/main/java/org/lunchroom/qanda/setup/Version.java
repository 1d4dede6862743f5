package org.lunchroom.qanda.setup;

import org.lunchroom.kernel.http.Problem;

/** Which version an edit starts from: two who edit at once must not overwrite each other unseen. */
public final class Version {
    private Version() {}

    /** Refuses an edit that does not say from which version it starts, or from another than the one there is. */
    public static void needed(int version, String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-needed", "Send If-Match with the version that your edit starts from.");
        }
        wished(version, ifMatch);
    }

    /** Likewise, where it may be left out. */
    public static void wished(int version, String ifMatch) {
        if (ifMatch != null && !ifMatch.isBlank() && !ifMatch.strip().equals("\"" + version + "\"")) {
            throw edited();
        }
    }

    static Problem edited() {
        return Problem.of(412, "edited-meanwhile", "Somebody else has changed this since you opened it.");
    }
}
