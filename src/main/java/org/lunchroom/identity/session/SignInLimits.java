package org.lunchroom.identity.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.time.MachineTime;

/**
 * Slows down guessing: so many failures a minute for one name, and twenty times as many for one address. A try is taken
 * before it is checked, so that a burst gets no more of them, and given back when it succeeds, so that a thousand
 * colleagues behind one proxy at noon are no burst.
 */
@Singleton
class SignInLimits {
    private static final int ADDRESS_FACTOR = 20;
    private static final int IPV6_LENGTH = 16;
    private static final int IPV6_NETWORK = 8;

    private final int perMinute;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    @Inject
    SignInLimits(SignInSettings settings, @MachineTime Clock clock) {
        perMinute = settings.failuresPerMinute();
        time = new ClockTime(clock);
    }

    /** One try to sign in, until it is known how it ended. */
    record Try(Bucket address, Bucket name) {
        void succeeded() {
            address.addTokens(1);
            name.addTokens(1);
        }
    }

    /**
     * Takes a try, or throws a 429 problem that says when to come back. Doors are counted apart, so that somebody who
     * guesses passwords can't keep the portal's people out.
     */
    Try take(String door, String address, String name) {
        var byAddress = bucket(door + "@" + network(address), perMinute * ADDRESS_FACTOR);
        // By hash: a name that was typed in is kept nowhere.
        var byName = bucket(door + ":" + Digest.of(name), perMinute);
        takeFrom(byAddress);
        try {
            takeFrom(byName);
        } catch (Problem tooMany) {
            byAddress.addTokens(1);
            throw tooMany;
        }
        return new Try(byAddress, byName);
    }

    private Bucket bucket(String key, int size) {
        return buckets.get(key, k -> Bucket.builder()
                .addLimit(limit -> limit.capacity(size).refillGreedy(size, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build());
    }

    private static void takeFrom(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999);
            throw Problem.later(429, "too-many-tries", "Too many sign-ins failed; wait a moment and try again.", wait);
        }
    }

    // An IPv6 customer has a network of addresses to try from, not one.
    private static String network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_LENGTH ? HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK)) : address;
        } catch (UnknownHostException e) {
            return address;
        }
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
