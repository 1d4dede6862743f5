package org.lunchroom.previews;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.web.WebAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at pages whose turn it is, a few at a time. Each is claimed for a while by one node; should that node die, another
 * has it when the while is over.
 */
@Singleton
public class Looking {
    private static final Logger LOG = LoggerFactory.getLogger(Looking.class);
    private static final int AT_ONCE = 4;
    private static final long PERIOD_MILLIS = 2_000;
    private static final long SOON_MILLIS = 50;
    // Longer than the longest look: a page, its facts elsewhere, its picture.
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Previews previews;
    private final Look look;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final AtomicBoolean woken = new AtomicBoolean();
    private final ThreadFactory threads = task -> {
        var thread = new Thread(task, "lunchroom-previews");
        thread.setDaemon(true);
        return thread;
    };
    private ScheduledExecutorService workers;

    @Inject
    public Looking(Previews previews, Look look) {
        this.previews = previews;
        this.look = look;
    }

    void open(@Observes Opening opening) {
        if (look.isAllowed()) {
            previews.allowed();
            workers = Executors.newScheduledThreadPool(AT_ONCE + 1, threads);
            workers.scheduleWithFixedDelay(this::round, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }

    boolean isAllowed() {
        return look.isAllowed();
    }

    /** There is something to look at, once the transaction at hand is through. */
    void soon() {
        if (workers != null && woken.compareAndSet(false, true)) {
            workers.schedule(this::round, SOON_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void round() {
        woken.set(false);
        int places = free.drainPermits();
        try {
            var turns = places == 0 ? java.util.List.<PreviewStore.Turn>of() : previews.claim(LEASE, places);
            places -= turns.size();
            turns.forEach(turn -> workers.execute(() -> inTurn(turn)));
        } catch (RuntimeException e) {
            LOG.warn("Links can't be looked at for the moment: {}", e.getClass().getName());
        } finally {
            free.release(places);
        }
    }

    private void inTurn(PreviewStore.Turn turn) {
        try {
            look(turn);
        } catch (RuntimeException e) {
            LOG.warn(
                    "What a link leads to could not be written down: {}",
                    e.getClass().getName());
        } finally {
            free.release();
            soon();
        }
    }

    private void look(PreviewStore.Turn turn) {
        previews.settle(
                turn.page(), WebAddress.of(turn.address()).map(this::seen).orElse(Seen.just(Seen.What.NOTHING)));
    }

    // A page that a reader stumbles over is left alone for ever longer, and not tried again every two minutes.
    private Seen seen(WebAddress address) {
        try {
            return look.at(address);
        } catch (RuntimeException | StackOverflowError e) {
            // Not its address: what people post is nothing for a log.
            LOG.warn("A link could not be read: {}", e.getClass().getName());
            return Seen.just(Seen.What.AWAY);
        }
    }

    /** Looks at all whose turn it is, on the caller's thread; for tests, and for whoever can't wait. */
    public void now() {
        for (var turns = previews.claim(LEASE, AT_ONCE); !turns.isEmpty(); turns = previews.claim(LEASE, AT_ONCE)) {
            turns.forEach(this::look);
        }
    }
}
