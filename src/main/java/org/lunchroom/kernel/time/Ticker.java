package org.lunchroom.kernel.time;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for due work a few times a second. Nothing depends on it being on time but the time itself. */
@Singleton
public class Ticker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final long PERIOD_MILLIS = 200;

    private final Due due;
    private final Map<String, DueWork> works = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "lunchroom-due");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Ticker(Due due, Instance<DueWork> kinds) {
        this.due = due;
        kinds.forEach(work -> works.put(work.kind(), work));
    }

    public void start() {
        timer.scheduleWithFixedDelay(this::tick, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Does the oldest work that is due, on the caller's thread; false when none is. */
    public boolean runNext() {
        return due.runNext(works);
    }

    private void tick() {
        try {
            boolean more = true;
            while (more && !timer.isShutdown()) {
                more = runNext();
            }
        } catch (RuntimeException e) {
            // The row is still there: the next tick tries again.
            LOG.warn("Due work failed and will be tried again: {}", e.getClass().getName());
        }
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
