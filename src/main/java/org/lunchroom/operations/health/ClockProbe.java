package org.lunchroom.operations.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/**
 * Whether the machine's clock can be trusted: it agrees with the database's, and it did not jump lately. A wrong one
 * refuses the portal's assertions and releases questions at the wrong moment.
 */
@Singleton
class ClockProbe implements Probe {
    private static final Duration OFF = Duration.ofSeconds(5);
    private static final Duration JUMP = Duration.ofSeconds(2);
    private static final long REMEMBERED_NANOS = Duration.ofMinutes(10).toNanos();

    private record Look(Instant shown, long nanos) {}

    private final Supplier<Instant> databases;
    private final Clock clock;
    private final LongSupplier nanos;
    private Look before;
    private Long jumpedAt;

    @Inject
    ClockProbe(Database database, @MachineTime Clock clock) {
        this(() -> database.read(new HealthStore()::now), clock, System::nanoTime);
    }

    ClockProbe(Supplier<Instant> databases, Clock clock, LongSupplier nanos) {
        this.databases = databases;
        this.clock = clock;
        this.nanos = nanos;
        this.before = new Look(clock.instant(), nanos.getAsLong());
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public synchronized Condition look() {
        noteJump();
        boolean agrees =
                Duration.between(databases.get(), clock.instant()).abs().compareTo(OFF) <= 0;
        boolean steady = jumpedAt == null || nanos.getAsLong() - jumpedAt > REMEMBERED_NANOS;
        return agrees && steady ? Condition.UP : Condition.STRAINED;
    }

    // Two clocks run in a machine: one that somebody may set, and one that only runs.
    private void noteJump() {
        var now = new Look(clock.instant(), nanos.getAsLong());
        var shown = Duration.between(before.shown, now.shown);
        var passed = Duration.ofNanos(now.nanos - before.nanos);
        if (shown.minus(passed).abs().compareTo(JUMP) > 0) {
            jumpedAt = now.nanos;
        }
        before = now;
    }
}
