package org.lunchroom.operations.requests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Network;
import org.lunchroom.kernel.settings.Settings;

/**
 * How many requests with a body one address may have under way: each holds a thread until its body is there, so that
 * somebody who sends many of them half (a "slow post") would leave no thread for others.
 */
@Singleton
class BodiesAtOnce {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final Duration SOON = Duration.ofSeconds(1);

    private final int most;
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    @Inject
    BodiesAtOnce(Settings settings) {
        most = settings.bodiesAtOnceOfAddress();
    }

    /** What gives its place back when closed; or throws a 429 problem. */
    Place take(HttpServletRequest request) {
        if (!WITH_BODY.contains(request.getMethod())) {
            return () -> {};
        }
        var network = Network.of(request.getRemoteAddr());
        if (underWay.merge(network, 1, Integer::sum) > most) {
            leave(network);
            throw Problem.later(429, "too-many-at-once", "This address has too many calls under way.", SOON);
        }
        return () -> leave(network);
    }

    private void leave(String network) {
        underWay.computeIfPresent(network, (same, count) -> count == 1 ? null : count - 1);
    }

    /** One of those that may be under way. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
