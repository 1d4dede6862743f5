package org.lunchroom.kernel.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * So many of something in a minute, for each of many; they grow back steadily, and each node counts for itself.
 *
 * @param <K> whom to count: a person, an address
 */
public final class Allowance<K> {
    private static final int MOST = 50_000;
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final int perMinute;
    private final TimeMeter time;
    private final Cache<K, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(FORGOTTEN).build();

    /** In real time, also where a demonstration moves the clock. */
    public Allowance(int perMinute) {
        this(perMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    public Allowance(int perMinute, Clock clock) {
        this(perMinute, new ClockTime(clock));
    }

    private Allowance(int perMinute, TimeMeter time) {
        this.perMinute = perMinute;
        this.time = time;
    }

    public int perMinute() {
        return perMinute;
    }

    /** Takes one. Empty when there was one; else how long to wait until there is. */
    public Optional<Duration> take(K key) {
        var probe = buckets.get(key, this::bucket).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999));
    }

    /** One that was taken need not have been. */
    public void giveBack(K key) {
        buckets.get(key, this::bucket).addTokens(1);
    }

    private Bucket bucket(K key) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
