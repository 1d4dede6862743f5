package org.lunchroom.qanda.setup;

import java.time.Instant;
import java.util.List;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.qanda.Way;

/**
 * How whoever runs a room wants it to take asks.
 *
 * @param stepsOnly whether only while a chat is at a step for questions
 */
public record NewSetting(Instant opensAt, Instant closesAt, List<Way> ways, int approvers, Boolean stepsOnly) {
    public NewSetting(Instant opensAt, Instant closesAt, List<Way> ways, int approvers) {
        this(opensAt, closesAt, ways, approvers, null);
    }

    private static final int MOST_APPROVERS = 2;

    QandaSetting checked(QandaSetting before) {
        Check.range("approvers", approvers, 0, MOST_APPROVERS);
        if (Check.present("ways", ways).isEmpty()) {
            throw Problem.invalid("required", "ways", "Offer at least one way of asking.");
        }
        if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) {
            throw Problem.invalid("closesAt", "It has to close after it opens.");
        }
        return new QandaSetting(
                before.room(),
                opensAt,
                closesAt,
                ways.contains(Way.NAMED),
                ways.contains(Way.ANONYMOUS),
                ways.contains(Way.STRICT),
                approvers,
                Boolean.TRUE.equals(stepsOnly),
                before.step(),
                before.version() + 1);
    }
}
