package org.lunchroom.qanda.setup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.qanda.Way;

/** How whoever runs a room wants it to take asks. */
public record NewSetting(Instant opensAt, Instant closesAt, List<Way> ways, int approvers) {
    private static final int MOST_APPROVERS = 2;

    QandaSetting checked(UUID room, int version) {
        Check.range("approvers", approvers, 0, MOST_APPROVERS);
        if (Check.present("ways", ways).isEmpty()) {
            throw Problem.invalid("required", "ways", "Offer at least one way of asking.");
        }
        if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) {
            throw Problem.invalid("closesAt", "It has to close after it opens.");
        }
        return new QandaSetting(
                room,
                opensAt,
                closesAt,
                ways.contains(Way.NAMED),
                ways.contains(Way.ANONYMOUS),
                ways.contains(Way.STRICT),
                approvers,
                version);
    }
}
