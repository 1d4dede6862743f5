package org.lunchroom.live;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * People whose sessions were ended a moment ago. Their streams are looked at each second instead of in their turn, for as long
 * as a node may still remember that they were signed in.
 */
final class Ended {
    private static final long LOOKED_AT = Duration.ofSeconds(4).toNanos();

    private final LongSupplier nanos;
    private final Map<UUID, Long> since = new ConcurrentHashMap<>();

    Ended(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void note(Collection<UUID> people) {
        long now = nanos.getAsLong();
        since.values().removeIf(at -> now - at > LOOKED_AT);
        people.forEach(person -> since.put(person, now));
    }

    boolean has(UUID person) {
        var at = since.isEmpty() ? null : since.get(person);
        return at != null && nanos.getAsLong() - at <= LOOKED_AT;
    }
}
