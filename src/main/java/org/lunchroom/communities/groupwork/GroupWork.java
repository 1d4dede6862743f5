package org.lunchroom.communities.groupwork;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A task that groups of a community work on in rounds.
 *
 * @param startsAt when the first round opens
 * @param days how long a round is
 * @param round the one that is on; 0 before the first
 * @param endedAt when all was over; null while it goes on
 */
public record GroupWork(
        UUID id,
        UUID room,
        String title,
        String task,
        UUID madeBy,
        Instant madeAt,
        Instant startsAt,
        int days,
        int rounds,
        int round,
        Instant endedAt) {
    public boolean over() {
        return endedAt != null;
    }

    /** When a round opens; of the one after the last when all is over. */
    public Instant opens(int number) {
        return startsAt.plus(Duration.ofDays((long) days * (number - 1)));
    }

    GroupWork at(int newRound, Instant end) {
        return new GroupWork(id, room, title, task, madeBy, madeAt, startsAt, days, rounds, newRound, end);
    }
}
