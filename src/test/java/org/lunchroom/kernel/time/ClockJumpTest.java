package org.lunchroom.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;

/** The machine's clock jumps by an hour beneath a running server. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ClockJumpTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Parameter
    TestDatabase kind;

    private final TestClock machine = new TestClock();
    private final MovableClock clock = new MovableClock(machine);
    private final List<Instant> released = new ArrayList<>();
    private final UUID subject = UUID.randomUUID();
    Database database;
    Due due;

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
    void what_a_jump_ahead_has_released_is_not_released_again_after_the_jump_back() {
        database.run(handle -> due.at(handle, "step", subject, clock.instant().plus(Duration.ofMinutes(30))));
        machine.advance(HOUR);
        assertThat(due.runNext(works())).isTrue();

        machine.advance(HOUR.negated());
        assertThat(due.runNext(works())).isFalse();
        machine.advance(HOUR);
        assertThat(due.runNext(works())).isFalse();

        assertThat(released).hasSize(1);
    }

    @Test
    void what_is_due_waits_for_its_moment_after_a_jump_back() {
        database.run(handle -> due.at(handle, "step", subject, clock.instant().plus(Duration.ofMinutes(30))));
        machine.advance(HOUR.negated());
        assertThat(due.runNext(works())).isFalse();

        machine.advance(HOUR.plusMinutes(30));

        assertThat(due.runNext(works())).isTrue();
        assertThat(released).hasSize(1);
    }

    @Test
    void the_order_of_entries_does_not_depend_on_any_clock() {
        var journal = new Journal(database, clock, new Hints());
        var stream = StreamId.room(UUID.randomUUID());
        database.run(handle -> journal.open(handle, stream));
        var first = UUID.randomUUID();
        append(journal, stream, first);
        machine.advance(HOUR.negated());
        append(journal, stream, subject);

        var entries = journal.after(stream, 0, 10);

        assertThat(entries).extracting(entry -> entry.number()).containsExactly(1L, 2L);
        assertThat(entries).extracting(entry -> entry.subject()).containsExactly(first, subject);
        assertThat(entries.get(1).at()).isBefore(entries.get(0).at());
    }

    private void append(Journal journal, StreamId stream, UUID about) {
        database.run(handle -> journal.append(handle, stream, "posted", about, null, Map.of()));
    }

    private Map<String, DueWork> works() {
        return Map.of("step", new DueWork() {
            @Override
            public String kind() {
                return "step";
            }

            @Override
            public void run(Handle handle, UUID of, Instant dueAt) {
                released.add(dueAt);
            }
        });
    }
}
