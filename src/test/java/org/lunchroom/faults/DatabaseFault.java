package org.lunchroom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Started;

class DatabaseFault {
    private static final Duration OUTAGE = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @Test
    void the_database_is_stopped_for_half_a_minute_and_nobody_loses_anything_or_their_connection() throws IOException {
        var postgres = start(0);
        int port = postgres.getPort();
        var settings = Map.of(
                "LUNCHROOM_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "LUNCHROOM_DATABASE_USER", "postgres",
                "LUNCHROOM_LIMIT_POSTS_PER_MINUTE", "100000");
        try (var server = Started.with(directory.resolve("lunchroom"), settings);
                var crowd = new Crowd(server.nobody(), 50)) {
            crowd.awaitMore(50);
            postgres.close();
            long slowest = refusedFor(crowd, OUTAGE);
            postgres = start(port);
            long back = System.nanoTime();
            crowd.awaitMore(1);
            long resumed = (System.nanoTime() - back) / 1_000_000;
            crowd.awaitMore(50);
            crowd.lostNothing();
            assertThat(crowd.reopened()).isZero();
            Result.of(
                    "PostgreSQL stopped for 30 s: refused with 503 and Retry-After, the slowest refusal after %d ms;"
                            + " 50 listeners stayed connected; first acknowledgement %d ms after it was back;"
                            + " %d messages, lost 0, doubled 0",
                    slowest, resumed, crowd.acknowledged());
        } finally {
            postgres.close();
        }
    }

    /** Posts all the while; answers with the longest time that anybody waited for the refusal. */
    private static long refusedFor(Crowd crowd, Duration time) {
        long until = System.nanoTime() + time.toNanos();
        long slowest = 0;
        int refused = 0;
        while (System.nanoTime() < until) {
            long begun = System.nanoTime();
            var answer = crowd.host.post("/rooms/" + crowd.tag + "/messages", "{\"words\":\"anybody?\"}");
            answer.expectProblem(503, "database-away");
            assertThat(answer.header("Retry-After")).isNotEmpty();
            slowest = Math.max(slowest, System.nanoTime() - begun);
            refused++;
        }
        assertThat(refused).isPositive();
        return slowest / 1_000_000;
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }
}
