package org.lunchroom.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final Machine machine = new Machine();
    private final MovableClock clock = new MovableClock(machine);

    @Test
    void it_runs_with_the_machine_unless_it_is_set() {
        machine.now = NOON.plusSeconds(90);

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(90));
    }

    @Test
    void at_sixty_times_the_rate_a_minute_passes_in_a_second() {
        clock.set(NOON, 60);
        machine.now = NOON.plusSeconds(1);

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void it_can_be_moved_while_it_stands() {
        clock.set(NOON, 0);
        machine.now = NOON.plusSeconds(5);
        clock.advance(Duration.ofMinutes(3));

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(180));
    }

    private static final class Machine extends Clock {
        Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
