package org.lunchroom.kernel.time;

import jakarta.enterprise.inject.Vetoed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one clock. It shows UTC in whole milliseconds and normally runs with the machine's; tests and demonstrations may
 * set it and let it run at a multiple of real time.
 */
@Vetoed // There is one, made by org.lunchroom.Lunchroom.
public final class MovableClock extends Clock {
    private record Setting(Instant shown, Instant real, double rate) {}

    private final Clock machine;
    private volatile Setting setting;

    public MovableClock() {
        this(Clock.systemUTC());
    }

    MovableClock(Clock machine) {
        this.machine = machine;
        var start = machine.instant();
        this.setting = new Setting(start, start, 1);
    }

    /** A clock that stands still at the given instant until it is moved. */
    public static MovableClock standingAt(Instant instant) {
        var clock = new MovableClock();
        clock.set(instant, 0);
        return clock;
    }

    @Override
    public Instant instant() {
        var now = setting;
        var passed = Duration.between(now.real, machine.instant());
        var shown = now.rate == 1 ? now.shown.plus(passed) : now.shown.plusNanos((long) (passed.toNanos() * now.rate));
        return shown.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The clock behind it, which nobody moves; see {@link MachineTime}. */
    public Clock machine() {
        return machine;
    }

    /** How many of its seconds pass in one real second; 1 unless somebody set it. */
    public double rate() {
        return setting.rate;
    }

    /** Shows the given instant from now on and runs at the given rate (0 stands still). */
    public void set(Instant instant, double rate) {
        setting = new Setting(instant, machine.instant(), rate);
    }

    public void advance(Duration by) {
        set(instant().plus(by), rate());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("The server's clock is UTC; zones belong to screens and calendars.");
    }
}
