package org.lunchroom.digests.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.lunchroom.people.hours.Hours;
import org.lunchroom.people.hours.WorkingHours;

/** When mail may come to somebody: not in their quiet hours, and where they say so, only while they work. */
@Singleton
public class MailHours {
    // A week of shifts has fewer beginnings than that.
    private static final int ROUNDS = 100;

    private final WorkingHours hours;

    @Inject
    public MailHours(WorkingHours hours) {
        this.hours = hours;
    }

    /** The first moment from this one on. */
    Instant allowed(UUID person, Wish wish, Instant moment) {
        var awake = wish.allowed(moment);
        return wish.atWork()
                ? hours.of(person).map(shifts -> atWork(shifts, wish, awake)).orElse(awake)
                : awake;
    }

    // Who works at night and is quiet at night gets their mail when they begin to work: else it never came.
    private static Instant atWork(Hours shifts, Wish wish, Instant awake) {
        var moment = awake;
        for (int round = 0; round < ROUNDS; round++) {
            if (shifts.covers(moment)) {
                return moment;
            }
            var next = shifts.next(moment);
            if (next.isEmpty()) {
                return awake;
            }
            moment = wish.allowed(next.get());
        }
        return shifts.next(awake).orElse(awake);
    }
}
