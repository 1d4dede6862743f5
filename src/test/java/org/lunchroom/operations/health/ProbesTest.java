package org.lunchroom.operations.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Follower;
import org.lunchroom.journal.Followers;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.kernel.time.MovableClock;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ProbesTest {
    @Parameter
    TestDatabase kind;

    Database database;

    @BeforeEach
    void open() {
        database = kind.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_database_that_is_away_is_down() {
        var probe = new DatabaseProbe(database);
        assertThat(probe.look()).isEqualTo(Condition.UP);

        database.close();

        assertThatThrownBy(probe::look).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_clock_that_differs_from_the_databases_strains() {
        var right = new ClockProbe(database, Clock.systemUTC());
        var ahead = new ClockProbe(database, Clock.offset(Clock.systemUTC(), Duration.ofSeconds(20)));

        assertThat(right.look()).isEqualTo(Condition.UP);
        assertThat(ahead.look()).isEqualTo(Condition.STRAINED);
    }

    @Test
    void a_follower_that_is_a_minute_behind_strains() {
        var clock = MovableClock.standingAt(Instant.parse("2026-11-30T18:30:00Z"));
        var hints = new Hints();
        var journal = new Journal(database, clock, hints);
        var stream = StreamId.room(UUID.randomUUID());
        database.run(handle -> journal.open(handle, stream));
        try (var followers = new Followers(database, hints, List.of(new Reading()))) {
            var probe = new JournalProbe(followers, clock);
            database.run(handle -> {
                journal.append(handle, stream, "x", null, null, Map.of());
                journal.append(handle, stream, "x", null, null, Map.of());
            });
            assertThat(followers.lags().get("reading").entries()).isEqualTo(2);
            assertThat(probe.look()).as("not for long yet").isEqualTo(Condition.UP);

            clock.advance(Duration.ofSeconds(61));
            assertThat(probe.look()).isEqualTo(Condition.STRAINED);

            followers.catchUp();
            assertThat(followers.lags().get("reading").entries()).isZero();
            assertThat(probe.look()).isEqualTo(Condition.UP);
        }
    }

    @Test
    void a_disk_with_less_room_than_wanted_strains() {
        assertThat(new DiskProbe(
                                TestSettings.of("lunchroom.data.dir", "target", "lunchroom.health.disk.megabytes", "1"))
                        .look())
                .isEqualTo(Condition.UP);
        assertThat(new DiskProbe(TestSettings.of(
                                "lunchroom.data.dir", "target", "lunchroom.health.disk.megabytes", "1000000"))
                        .look())
                .as("a petabyte is free nowhere")
                .isEqualTo(Condition.STRAINED);
    }

    private static final class Reading implements Follower {
        @Override
        public String name() {
            return "reading";
        }

        @Override
        public void follow(Handle handle, List<Entry> entries) {}

        @Override
        public void forget(Handle handle) {}
    }
}
