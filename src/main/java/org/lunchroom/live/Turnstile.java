package org.lunchroom.live;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/** How many connections may be open, in all and for one person: a flood of them is turned away before it costs much. */
final class Turnstile {
    private static final Duration COME_BACK = Duration.ofSeconds(10);
    // A guest has a page or two open: a flood of guests is no flood of streams.
    private static final int FOR_GUEST = 4;

    private final int limit;
    private final int limitForOne;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<UUID, Integer> byPerson = new ConcurrentHashMap<>();

    Turnstile(int limit, int limitForOne) {
        this.limit = limit;
        this.limitForOne = limitForOne;
    }

    void enter(Viewer viewer) {
        var person = viewer.person();
        int most = viewer.guest() ? Math.min(FOR_GUEST, limitForOne) : limitForOne;
        if (open.incrementAndGet() > limit) {
            open.decrementAndGet();
            throw Problem.later(503, "server-full", "As many are listening as this server takes.", COME_BACK);
        }
        if (byPerson.merge(person, 1, Integer::sum) > most) {
            leave(person);
            throw Problem.later(429, "too-many-streams", "At most " + most + " open streams for a person.", COME_BACK);
        }
    }

    void leave(UUID person) {
        byPerson.computeIfPresent(person, (id, count) -> count == 1 ? null : count - 1);
        open.decrementAndGet();
    }

    int count() {
        return open.get();
    }
}
