package org.lunchroom.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DueTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Parameter
    TestDatabase kind;

    Database database;
    final MovableClock clock = MovableClock.standingAt(NOON);
    Due due;
    final UUID subject = UUID.randomUUID();
    final List<Instant> runs = java.util.Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() {
        database = kind.fresh();
        due = new Due(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothing_runs_before_its_moment_and_then_it_runs_once() {
        schedule(subject, NOON.plusSeconds(10));
        assertThat(runAll()).isZero();

        clock.advance(Duration.ofSeconds(10));

        assertThat(runAll()).isEqualTo(1);
        assertThat(runAll()).isZero();
    }

    @Test
    void an_hour_missed_is_made_up_in_order_each_once() {
        for (int i = 1; i <= 4; i++) {
            schedule(UUID.randomUUID(), NOON.plusSeconds(60L * i));
        }

        clock.advance(Duration.ofHours(1));

        assertThat(runAll()).isEqualTo(4);
        assertThat(runs).isSorted();
    }

    @Test
    void a_later_call_moves_what_was_scheduled() {
        schedule(subject, NOON.plusSeconds(10));
        schedule(subject, NOON.plusSeconds(20));
        clock.advance(Duration.ofSeconds(15));

        assertThat(runAll()).isZero();
    }

    @Test
    void several_who_look_at_once_do_each_row_once() {
        IntStream.range(0, 40).forEach(i -> schedule(UUID.randomUUID(), NOON));

        var lookers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(this::runAll))
                .toList();
        lookers.forEach(CompletableFuture::join);
        runAll();

        assertThat(runs).hasSize(40);
    }

    @Test
    void work_that_fails_waits_a_little_and_does_not_hold_up_the_rest() {
        schedule(subject, NOON.minusSeconds(1));
        schedule(UUID.randomUUID(), NOON);
        DueWork failing = work((handle, id, at) -> {
            throw new IllegalArgumentException("on purpose");
        });

        assertThatThrownBy(() -> due.runNext(Map.of("test", failing))).isInstanceOf(IllegalArgumentException.class);
        assertThat(runAll()).isEqualTo(1);

        clock.advance(Due.RETRY);
        assertThat(runAll()).isEqualTo(1);
    }

    private interface Act {
        void run(Handle handle, UUID subject, Instant dueAt);
    }

    private static DueWork work(Act act) {
        return new DueWork() {
            @Override
            public String kind() {
                return "test";
            }

            @Override
            public void run(Handle handle, UUID subject, Instant dueAt) {
                act.run(handle, subject, dueAt);
            }
        };
    }

    private void schedule(UUID id, Instant when) {
        database.run(handle -> due.at(handle, "test", id, when));
    }

    private int runAll() {
        int count = 0;
        while (due.runNext(Map.of("test", work((handle, id, at) -> runs.add(at))))) {
            count++;
        }
        return count;
    }
}
