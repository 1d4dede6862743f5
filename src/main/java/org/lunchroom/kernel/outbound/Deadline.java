package org.lunchroom.kernel.outbound;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.lunchroom.kernel.outbound.NotFetched.Reason;

/** When a whole fetch must be over. It breaks the line by itself: a server that drips bytes never runs into a time-out. */
final class Deadline implements AutoCloseable {
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "lunchroom-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    private final long end;
    private final ScheduledFuture<?> alarm;
    private volatile Cancellable line;
    private volatile boolean over;

    Deadline(Duration whole) {
        end = System.nanoTime() + whole.toNanos();
        alarm = TIMER.schedule(this::over, whole.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void over() {
        over = true;
        var open = line;
        if (open != null) {
            open.cancel();
        }
    }

    boolean isOver() {
        return over;
    }

    /** What is left; a refusal when that is nothing. */
    Duration left() throws NotFetched {
        long left = end - System.nanoTime();
        if (over || left <= 0) {
            throw new NotFetched(Reason.TOO_SLOW);
        }
        return Duration.ofNanos(left);
    }

    /** The line that is broken when the time is over. */
    void guards(Cancellable request) throws NotFetched {
        line = request;
        left();
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
