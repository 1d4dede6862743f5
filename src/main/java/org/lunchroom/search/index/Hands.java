package org.lunchroom.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Many hands for what is much; whoever asks is one of them, and does alone what is little. Idle ones go after a while. */
final class Hands implements Closeable {
    private static final int PART = 125;
    private static final int MOST = 4;
    private static final long IDLE_SECONDS = 20;

    private final int others;
    private final ThreadPoolExecutor threads;

    Hands() {
        this(Math.min(MOST, Runtime.getRuntime().availableProcessors()));
    }

    Hands(int count) {
        others = count - 1;
        int pool = Math.max(1, others);
        threads = new ThreadPoolExecutor(
                pool, pool, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    var made = new Thread(work, "lunchroom-search-hand");
                    made.setDaemon(true);
                    return made;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** What is done with some of it. */
    interface Work<T> {
        void on(List<T> part) throws IOException;
    }

    /** Returns or throws when no hand is at it any more: nothing goes on behind the caller's back. */
    <T> void each(Collection<T> all, Work<T> work) throws IOException {
        var list = List.copyOf(all);
        var next = new AtomicInteger();
        Callable<Void> hand = () -> {
            for (int from = next.getAndAdd(PART); from < list.size(); from = next.getAndAdd(PART)) {
                work.on(list.subList(from, Math.min(list.size(), from + PART)));
            }
            return null;
        };
        var helping = new ArrayList<Future<Void>>();
        for (int i = 0; i < Math.min(others, (list.size() - 1) / PART); i++) {
            helping.add(threads.submit(hand));
        }
        try {
            hand.call();
        } catch (IOException | RuntimeException e) {
            // The others stop at their next part.
            next.set(list.size());
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            join(helping);
        }
    }

    private static void join(List<Future<Void>> helping) throws IOException {
        Throwable wrong = null;
        for (var one : helping) {
            var thrown = thrownBy(one);
            wrong = thrown == null ? wrong : thrown;
        }
        if (wrong instanceof IOException plain) {
            throw plain;
        } else if (wrong instanceof RuntimeException ours) {
            throw ours;
        } else if (wrong != null) {
            throw new IOException(wrong);
        }
    }

    // Also for a caller that is interrupted: what it began must not go on when it has left.
    private static Throwable thrownBy(Future<Void> one) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    one.get();
                    return null;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            return e.getCause();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
