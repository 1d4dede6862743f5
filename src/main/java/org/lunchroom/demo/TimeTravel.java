package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.MachineTime;
import org.lunchroom.kernel.time.MovableClock;
import org.lunchroom.kernel.time.Ticker;

/**
 * Lets the past of a demonstration happen: the clock goes from moment to moment and everything falls due when it would
 * have. It happens before the server opens, so that nobody sees a wrong time.
 */
@Singleton
class TimeTravel {
    private final MovableClock clock;
    private final Clock machine;
    private final Due due;
    private final Ticker ticker;

    @Inject
    TimeTravel(MovableClock clock, @MachineTime Clock machine, Due due, Ticker ticker) {
        this.clock = clock;
        this.machine = machine;
        this.due = due;
        this.ticker = ticker;
    }

    void startAt(Instant past) {
        clock.set(past, 0);
    }

    /** On to a later moment, by way of all that falls due until then. */
    void passTo(Instant moment) {
        for (var next = due.next(); next.isPresent() && !next.get().isAfter(moment); next = due.next()) {
            if (next.get().isAfter(clock.instant())) {
                clock.set(next.get(), 0);
            }
            ticker.runNext();
        }
        clock.set(moment, 0);
    }

    void backToNow() {
        clock.set(machine.instant(), 1);
    }
}
