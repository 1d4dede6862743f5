package org.lunchroom.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.lunchroom.kernel.time.TestClock;

class ClockProbeTest {
    private final TestClock clock = new TestClock();
    private final AtomicLong nanos = new AtomicLong();
    private final ClockProbe probe = new ClockProbe(clock::instant, clock, nanos::get);

    @Test
    void a_clock_that_runs_is_trusted() {
        pass(Duration.ofHours(9));

        assertThat(probe.look()).isEqualTo(Condition.UP);
    }

    @Test
    void one_that_jumped_is_not_for_ten_minutes() {
        clock.advance(Duration.ofHours(1));
        assertThat(probe.look()).isEqualTo(Condition.STRAINED);

        pass(Duration.ofMinutes(9));
        assertThat(probe.look()).isEqualTo(Condition.STRAINED);
        pass(Duration.ofMinutes(2));
        assertThat(probe.look()).isEqualTo(Condition.UP);
    }

    @Test
    void nor_is_one_that_was_set_back() {
        clock.advance(Duration.ofSeconds(-3));

        assertThat(probe.look()).isEqualTo(Condition.STRAINED);
    }

    private void pass(Duration time) {
        clock.advance(time);
        nanos.addAndGet(time.toNanos());
    }
}
