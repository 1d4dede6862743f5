package org.lunchroom.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.lunchroom.harness.Caller;
import org.lunchroom.harness.Listening;
import org.lunchroom.harness.Started;

/** How long it takes from a post on one node to a listener on another, in milliseconds. */
record Delays(List<Long> sorted) {
    static Delays between(Started one, Started other, int posts) {
        var tag = "delay" + UUID.randomUUID().toString().substring(0, 8);
        var host = one.as("host");
        host.post("/rooms", "{\"tag\":\"" + tag + "\",\"title\":\"Delays\"}").expect(201);
        var taken = new ArrayList<Long>();
        try (var listening = Listening.to(tag, other.nobody().withToken(host.token()))) {
            await().until(() -> listening.opened() == 1);
            for (int i = 0; i < posts; i++) {
                taken.add(one(host, tag, listening, i + 1));
            }
        }
        taken.sort(null);
        return new Delays(taken);
    }

    private static long one(Caller host, String tag, Listening listening, int number) {
        long begun = System.nanoTime();
        host.post("/rooms/" + tag + "/messages", "{\"words\":\"number " + number + "\"}")
                .expect(201);
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofSeconds(30))
                .until(() -> listening.entries().size() >= number);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    @Override
    public String toString() {
        return sorted.get(sorted.size() / 2) + " / " + sorted.get(sorted.size() - 1);
    }
}
