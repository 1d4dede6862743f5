package org.lunchroom.live;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What live delivery runs on: a writing thread for each shard, two that read the journal, and a timer. However many
 * listen, there are no more.
 */
@Singleton
class Threads implements AutoCloseable {
    private static final int READERS = 2;
    private static final int FAREWELL_SECONDS = 3;

    final Shard[] shards;
    final Executor readers;
    /** Real time, whatever Lunchroom's clock shows: for heartbeats and patience. */
    final LongSupplier nanos;

    final Sockets sockets = new Sockets();
    final Ended ended;

    private final ThreadPoolExecutor[] pools;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, named("timer"));

    @Inject
    Threads() {
        int writers = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        pools = new ThreadPoolExecutor[writers + 1];
        shards = new Shard[writers];
        for (int i = 0; i < writers; i++) {
            pools[i] = pool(1, "writer-" + i);
            shards[i] = new Shard(i, pools[i]);
        }
        pools[writers] = pool(READERS, "reader");
        readers = pools[writers];
        nanos = System::nanoTime;
        ended = new Ended(nanos);
    }

    /** For tests: everything runs on the given executor, and time passes as told. */
    Threads(Executor all, LongSupplier nanos) {
        pools = new ThreadPoolExecutor[0];
        shards = new Shard[] {new Shard(0, all), new Shard(1, all)};
        readers = all;
        this.nanos = nanos;
        ended = new Ended(nanos);
    }

    void every(long millis, Runnable step) {
        timer.scheduleAtFixedRate(step, millis, millis, TimeUnit.MILLISECONDS);
    }

    // What comes after the end (a container noticing that a client left) has nothing left to do.
    private static ThreadPoolExecutor pool(int size, String name) {
        return new ThreadPoolExecutor(
                size,
                size,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                named(name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static ThreadFactory named(String name) {
        return task -> {
            var thread = new Thread(task, "lunchroom-live-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Does what is already under way, for a few seconds at most. */
    @Override
    public void close() {
        timer.shutdownNow();
        for (var pool : pools) {
            pool.shutdown();
        }
        try {
            for (var pool : pools) {
                pool.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sockets.close();
    }
}
