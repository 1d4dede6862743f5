package org.lunchroom.qanda;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/** How often one person may do something in a minute. In memory only: it must not be written down who did it when. */
public final class PersonLimit {
    private final int perMinute;
    private final String code;
    private final Cache<UUID, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    public PersonLimit(int perMinute, String code) {
        this.perMinute = perMinute;
        this.code = code;
    }

    /** Takes one, or throws a 429 problem that says when to come back. */
    public void take(Viewer viewer) {
        var probe = buckets.get(viewer.person(), person -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999);
            throw Problem.later(429, code, "At most " + perMinute + " in a minute are possible.", wait);
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                // Real time, also where a demonstration moves the clock.
                .withCustomTimePrecision(TimeMeter.SYSTEM_NANOTIME)
                .build();
    }
}
