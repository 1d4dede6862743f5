package org.lunchroom.rooms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;

/** How many messages one person may post in a minute, over all rooms; a script that floods a room is held up here. */
@Singleton
public class PostLimits {
    private final int perMinute;
    private final Cache<UUID, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    @Inject
    public PostLimits(Settings settings) {
        perMinute = settings.postsPerMinute();
    }

    /** Takes one, or throws a 429 problem that says when to come back. */
    void take(Viewer viewer) {
        var probe = buckets.get(viewer.person(), this::bucket).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999);
            throw Problem.later(
                    429, "too-many-messages", "At most " + perMinute + " messages a minute are possible.", wait);
        }
    }

    private Bucket bucket(UUID person) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                // Real time, also where a demonstration moves the clock.
                .withCustomTimePrecision(TimeMeter.SYSTEM_NANOTIME)
                .build();
    }
}
