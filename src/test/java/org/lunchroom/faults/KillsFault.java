package org.lunchroom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Started;

class KillsFault {
    private static final int ROUNDS = Integer.getInteger("rounds", 30);

    private final Random random = new Random(7);

    @TempDir
    Path data;

    @Test
    void thirty_times_killed_under_load_and_every_acknowledged_message_is_there_once_and_in_order() {
        var settings = Map.of(
                "LUNCHROOM_HTTP_PORT", String.valueOf(Started.freePort()),
                "LUNCHROOM_LIMIT_POSTS_PER_MINUTE", "100000",
                "LUNCHROOM_LIMIT_REQUESTS_PER_MINUTE", "1000000");
        var server = Started.with(data, settings);
        try (var crowd = new Crowd(server.nobody(), 4)) {
            for (int round = 1; round <= ROUNDS; round++) {
                crowd.awaitMore(20 + random.nextInt(60));
                server.kill();
                server = Started.with(data, settings);
            }
            crowd.awaitMore(20);
            crowd.lostNothing();
            assertThat(crowd.reopened()).isGreaterThanOrEqualTo(ROUNDS);
            Result.of(
                    "kill -9 under load, %d rounds, H2: %d messages acknowledged (%d sent again), 4 listeners came"
                            + " back %d times; lost 0, doubled 0, out of order 0",
                    ROUNDS, crowd.acknowledged(), crowd.again(), crowd.reopened());
        } finally {
            server.close();
        }
    }
}
