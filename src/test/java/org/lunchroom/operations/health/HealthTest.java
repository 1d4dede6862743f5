package org.lunchroom.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HealthTest {
    private final AtomicInteger looks = new AtomicInteger();
    private final List<Probe> probes = new ArrayList<>();

    private record Fixed(String name, Condition look) implements Probe {}

    @Test
    void a_node_on_which_all_is_well_is_ready() {
        var report = health(new Fixed("database", Condition.UP), new Fixed("disk", Condition.UP))
                .report();

        assertThat(report.serves()).isTrue();
        assertThat(report.json()).isEqualTo("{\"status\":\"ready\",\"database\":\"up\",\"disk\":\"up\"}");
    }

    @Test
    void what_is_strained_is_said_and_the_node_still_serves() {
        var report = health(new Fixed("database", Condition.UP), new Fixed("disk", Condition.STRAINED))
                .report();

        assertThat(report.serves()).isTrue();
        assertThat(report.json()).contains("\"status\":\"strained\"", "\"disk\":\"strained\"");
    }

    @Test
    void a_node_without_what_it_needs_does_not_serve() {
        var report = health(new Fixed("database", Condition.DOWN), new Fixed("disk", Condition.STRAINED))
                .report();

        assertThat(report.serves()).isFalse();
        assertThat(report.status()).isEqualTo("down");
    }

    @Test
    void a_probe_that_throws_found_the_thing_down_and_does_not_hide_the_others() {
        var report = health(throwing(), new Fixed("disk", Condition.UP)).report();

        assertThat(report.json()).isEqualTo("{\"status\":\"down\",\"database\":\"down\",\"disk\":\"up\"}");
    }

    @Test
    void a_database_that_hangs_is_answered_with_down_in_time() {
        var forever = new CountDownLatch(1);
        var health = health(hanging(forever));

        assertThat(health.report().serves()).isFalse();
        assertThat(health.report().json()).contains("\"database\":\"down\"");
        assertThat(looks).as("one look hangs, not one for each who asks").hasValue(1);
        forever.countDown();
    }

    @Test
    void however_many_ask_it_is_looked_once_a_second() {
        var health = health(counting());
        for (int i = 0; i < 50; i++) {
            health.report();
        }

        assertThat(looks).hasValueLessThan(5);
    }

    @Test
    void a_node_that_stops_says_so_and_looks_no_more() {
        var health = health(counting());
        health.stop(this);

        assertThat(health.report()).isEqualTo(Report.STOPPING);
        assertThat(health.report().serves()).isFalse();
        assertThat(looks).hasValue(0);
    }

    private Health health(Probe... some) {
        probes.addAll(List.of(some));
        return new Health(probes, Duration.ofMillis(300));
    }

    private Probe counting() {
        return probe(() -> {
            looks.incrementAndGet();
            return Condition.UP;
        });
    }

    private static Probe throwing() {
        return probe(() -> {
            throw new IllegalStateException("away");
        });
    }

    private Probe hanging(CountDownLatch until) {
        return probe(() -> {
            looks.incrementAndGet();
            try {
                until.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Condition.UP;
        });
    }

    private static Probe probe(java.util.function.Supplier<Condition> look) {
        return new Probe() {
            @Override
            public String name() {
                return "database";
            }

            @Override
            public Condition look() {
                return look.get();
            }
        };
    }
}
