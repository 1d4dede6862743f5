package org.lunchroom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Answer;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Started;

class EagerFault {
    private static final int SECONDS = 20;
    private static final int RATE = 200;

    @TempDir
    Path data;

    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();

    @Test
    void one_person_who_posts_200_times_a_second_is_limited_and_others_are_not_harmed() throws InterruptedException {
        try (var server = Started.with(data)) {
            var host = server.as("host");
            host.post("/rooms", "{\"tag\":\"eager\",\"title\":\"Eager\"}").expect(201);
            var others = Stream.of("newcomer", "yuki", "samuel").map(server::as).toList();
            var alone = times(others);
            var timer = Executors.newScheduledThreadPool(16);
            timer.scheduleAtFixedRate(
                    () -> timer.execute(() -> count(post(host))), 0, 1_000_000 / RATE, TimeUnit.MICROSECONDS);
            var beside = times(others);
            stop(timer);

            assertThat(wrong).hasValue(0);
            assertThat(kept.get()).isBetween(1, 120);
            assertThat(refused.get()).isGreaterThan(RATE * SECONDS / 2);
            Result.of(
                    "one person at 200 posts/s for %d s: %d kept, %d refused with 429 and Retry-After; three others,"
                            + " p50 / slowest: %d / %d ms before, %d / %d ms meanwhile, none refused",
                    SECONDS,
                    kept.get(),
                    refused.get(),
                    alone.get(alone.size() / 2),
                    alone.get(alone.size() - 1),
                    beside.get(beside.size() / 2),
                    beside.get(beside.size() - 1));
        }
    }

    /** The others post for a while, each once in a second and a half; how long each took, in order of length. */
    private static List<Long> times(List<Caller> others) throws InterruptedException {
        var times = Collections.synchronizedList(new ArrayList<Long>());
        var timer = Executors.newScheduledThreadPool(others.size());
        for (var other : others) {
            timer.scheduleAtFixedRate(
                    () -> {
                        long begun = System.nanoTime();
                        if (post(other).status() == 201) {
                            times.add((System.nanoTime() - begun) / 1_000_000);
                        }
                    },
                    0,
                    1_500,
                    TimeUnit.MILLISECONDS);
        }
        timer.awaitTermination(SECONDS, TimeUnit.SECONDS);
        stop(timer);
        assertThat(times).hasSizeGreaterThanOrEqualTo(others.size() * (SECONDS * 2 / 3 - 1));
        return times.stream().sorted().toList();
    }

    private static void stop(ScheduledExecutorService timer) throws InterruptedException {
        timer.shutdownNow();
        timer.awaitTermination(10, TimeUnit.SECONDS);
    }

    private static Answer post(Caller caller) {
        return caller.post("/rooms/eager/messages", Caller.json(Map.of("words", "again and again")));
    }

    private void count(Answer answer) {
        if (answer.status() == 201) {
            kept.incrementAndGet();
        } else if (answer.status() == 429 && !answer.header("Retry-After").isEmpty()) {
            refused.incrementAndGet();
        } else {
            wrong.incrementAndGet();
        }
    }
}
