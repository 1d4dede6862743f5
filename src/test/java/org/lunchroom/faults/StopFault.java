package org.lunchroom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Listening;
import org.lunchroom.harness.Started;

class StopFault {
    private static final String ROOM = "/rooms/stopping";

    @TempDir
    Path data;

    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();

    @Test
    void a_graceful_stop_ends_what_was_begun_within_ten_seconds_and_tells_everybody_to_come_back() throws Exception {
        var settings = Map.of("LUNCHROOM_LIMIT_POSTS_PER_MINUTE", "1000000");
        long took;
        List<Listening> listeners;
        try (var server = Started.with(data, settings)) {
            var host = server.as("host");
            host.post("/rooms", "{\"tag\":\"stopping\",\"title\":\"Stopping\"}").expect(201);
            listeners = IntStream.range(0, 20)
                    .mapToObj(i -> Listening.to("stopping", host))
                    .toList();
            var posters = IntStream.range(0, 8)
                    .mapToObj(i -> new Thread(() -> post(host, i)))
                    .toList();
            posters.forEach(Thread::start);
            org.awaitility.Awaitility.await().until(() -> acknowledged.size() > 300);
            long begun = System.nanoTime();
            assertThat(server.stop()).isZero();
            took = (System.nanoTime() - begun) / 1_000_000;
            for (var poster : posters) {
                poster.join();
            }
        }
        long told = listeners.stream()
                .filter(listener -> listener.events().contains("bye"))
                .count();
        listeners.forEach(Listening::close);
        assertThat(told).isEqualTo(listeners.size());
        assertThat(took).isLessThan(10_000);
        try (var again = Started.with(data, settings);
                var listening = Listening.to("stopping", again.as("host"))) {
            org.awaitility.Awaitility.await().until(() -> listening.words().size() >= acknowledged.size());
            assertThat(listening.words()).containsAll(acknowledged).doesNotHaveDuplicates();
            Result.of(
                    "graceful stop under load: ended after %d ms; %d acknowledged and all there, %d refused with 503,"
                            + " %d connections cut without an answer (%d of them had been kept); %d of 20 listeners told",
                    took,
                    acknowledged.size(),
                    refused.get(),
                    cut.get(),
                    listening.words().size() - acknowledged.size(),
                    told);
        }
    }

    private void post(Caller host, int poster) {
        for (int i = 0; ; i++) {
            var words = poster + " says " + i;
            try {
                var answer = host.post(ROOM + "/messages", Caller.json(Map.of("words", words)));
                if (answer.status() == 201) {
                    acknowledged.add(words);
                } else {
                    refused.incrementAndGet();
                }
            } catch (UncheckedIOException e) {
                boolean closed = e.getCause() instanceof java.net.ConnectException;
                cut.addAndGet(closed ? 0 : 1);
                if (closed) {
                    return;
                }
            }
        }
    }
}
