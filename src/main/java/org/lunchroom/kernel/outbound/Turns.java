package org.lunchroom.kernel.outbound;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.lunchroom.kernel.outbound.NotFetched.Reason;

/** A few requests in all, and one at a time for each host of others: a link that many post must not become a flood. */
final class Turns {
    private final Semaphore all;
    private final int ofOneHost;
    private final ConcurrentMap<String, Integer> asked = new ConcurrentHashMap<>();

    Turns(Limits limits) {
        this.all = new Semaphore(limits.atOnce());
        this.ofOneHost = limits.ofOneHost();
    }

    /** Whoever takes one gives it back. */
    void take(String host) throws NotFetched {
        if (!all.tryAcquire()) {
            throw new NotFetched(Reason.BUSY);
        }
        if (asked.merge(host, 1, Integer::sum) > ofOneHost) {
            giveBack(host);
            throw new NotFetched(Reason.BUSY);
        }
    }

    void giveBack(String host) {
        asked.computeIfPresent(host, (name, count) -> count == 1 ? null : count - 1);
        all.release();
    }
}
