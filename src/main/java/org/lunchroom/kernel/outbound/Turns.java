package org.lunchroom.kernel.outbound;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.lunchroom.kernel.outbound.NotFetched.Reason;

/** One request at a time for each host, and few in all: a link that many post must not become a flood. */
final class Turns {
    private final Semaphore all;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    Turns(int atOnce) {
        this.all = new Semaphore(atOnce);
    }

    /** Whoever takes one gives it back. */
    void take(String host) throws NotFetched {
        if (!all.tryAcquire()) {
            throw new NotFetched(Reason.BUSY);
        }
        if (!asked.add(host)) {
            all.release();
            throw new NotFetched(Reason.BUSY);
        }
    }

    void giveBack(String host) {
        asked.remove(host);
        all.release();
    }
}
