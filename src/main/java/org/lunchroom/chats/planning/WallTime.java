package org.lunchroom.chats.planning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.lunchroom.kernel.http.Problem;

/** Times as a clock on the wall shows them. */
public final class WallTime {
    private WallTime() {}

    /**
     * The instant. Where clocks are set forward over it, it is as much later as they were set; where it comes twice, the
     * first time counts (RFC 5545, 3.3.5).
     */
    public static Instant instant(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }

    /** The same for a time that a person chose: one that clocks skip is refused. */
    public static Instant chosen(String field, LocalDateTime local, ZoneId zone) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw Problem.invalid(
                    "no-such-time", field, "Clocks are set forward that day and skip this time in " + zone + ".");
        }
        return instant(local, zone);
    }
}
