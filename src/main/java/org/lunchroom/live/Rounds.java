package org.lunchroom.live;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What live delivery does again and again, twice a second: nothing in it is needed for speed, all of it for truth. */
final class Rounds {
    static final int MILLIS = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Threads threads;
    private final Channels channels;
    private final Heads heads;
    private final Membership membership;
    private final Presence presence;
    private int round;

    Rounds(Threads threads, Channels channels, Heads heads, Membership membership, Presence presence) {
        this.threads = threads;
        this.channels = channels;
        this.heads = heads;
        this.membership = membership;
        this.presence = presence;
    }

    void next() {
        round++;
        if (round % 2 == 0) {
            beat();
            attempt("Heads", heads::look);
        }
        if (round % 3 == 0) {
            channels.all().forEach(channel -> attempt("Membership", () -> membership.check(channel)));
        }
        if (round % 4 == 0) {
            attempt("Presence", presence::tell);
        }
    }

    private void beat() {
        long now = threads.nanos.getAsLong();
        for (Shard shard : threads.shards) {
            shard.run(() -> {
                var turn = shard.beat(now, threads.ended::has);
                // Elsewhere, since it may ask the database.
                threads.readers.execute(() -> attempt("Sessions", () -> turn.forEach(Subscriber::checkSession)));
            });
        }
    }

    // The database is away: the next round tries again, and until then nobody is delivered anything.
    private static void attempt(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.warn("{} can't be looked up now: {}", what, e.getClass().getName());
        }
    }
}
