package org.lunchroom.qanda.setup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunchroom.qanda.Way;

/**
 * How a room takes asks.
 *
 * @param opensAt null for open from the start
 * @param closesAt null for open without end
 * @param approvers how many have to approve an ask before others see it
 * @param stepsOnly whether it is open only while a chat is at a step for questions
 * @param step the step that keeps it open now; null where none does
 * @param version 0 as long as nobody has set it up
 */
public record QandaSetting(
        UUID room,
        Instant opensAt,
        Instant closesAt,
        boolean named,
        boolean anonymous,
        boolean strict,
        int approvers,
        boolean stepsOnly,
        UUID step,
        int version) {
    static QandaSetting none(UUID room) {
        return new QandaSetting(room, null, null, false, false, false, 0, false, null, 0);
    }

    public boolean isConfigured() {
        return version > 0;
    }

    /** Whether one may ask and vote. */
    public boolean isOpen(Instant now) {
        if (step != null) {
            return isConfigured();
        }
        return isConfigured()
                && !stepsOnly
                && (opensAt == null || !now.isBefore(opensAt))
                && (closesAt == null || now.isBefore(closesAt));
    }

    /** What a room takes that nobody has set up when a chat comes to a step for questions. */
    static QandaSetting forSteps(UUID room) {
        return new QandaSetting(room, null, null, true, true, false, 0, true, null, 1);
    }

    QandaSetting at(UUID now) {
        return new QandaSetting(room, opensAt, closesAt, named, anonymous, strict, approvers, stepsOnly, now, version);
    }

    public boolean offers(Way way) {
        return switch (way) {
            case NAMED -> named;
            case ANONYMOUS -> anonymous;
            case STRICT -> strict;
        };
    }

    public List<Way> ways() {
        return Stream.of(Way.values()).filter(this::offers).toList();
    }
}
