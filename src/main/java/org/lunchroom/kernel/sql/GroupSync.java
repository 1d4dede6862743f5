package org.lunchroom.kernel.sql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * One sync for all who wait: a caller that arrives while a sync is running waits for the next one, and one of the
 * waiting runs it for all. H2 needs it because a commit alone (also with WRITE_DELAY=0) leaves the bytes in the
 * operating system's cache, or even in a queue of its own.
 *
 * <p>When the disk is full, H2 closes itself, forgets what was not synced, and opens again for the next caller: a sync
 * that then succeeds says nothing about what was committed before. So each caller {@link #begin}s before it commits, and
 * a failed sync counts as failed for all who had begun.
 */
final class GroupSync implements AutoCloseable {
    interface Sync {
        /** Makes sure that there is somebody to ask; what is committed from here on is what {@link #run} is about. */
        default void open() throws SQLException {}

        void run() throws SQLException, InterruptedException;

        default void close() {}
    }

    private final Sync sync;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition finished = lock.newCondition();
    private long begun;
    private long done;
    private long failed;
    private boolean running;
    private volatile long syncs;
    private volatile long nanos;

    GroupSync(Sync sync) {
        this.sync = sync;
    }

    /** PostgreSQL syncs its log at commit: nothing is left to do. */
    static GroupSync none() {
        return new GroupSync(null);
    }

    static GroupSync ofH2(DataSource source) {
        return new GroupSync(new H2Line(source));
    }

    /** Called before the transaction; its answer is for {@link #await}. */
    long begin() {
        if (sync == null) {
            return 0;
        }
        lock.lock();
        try {
            sync.open();
            return failed;
        } catch (SQLException e) {
            throw new NotOnDisk(e);
        } finally {
            lock.unlock();
        }
    }

    /** Returns when a sync that began after this call has ended, and everything since {@link #begin} is on disk. */
    void await(long since) {
        if (sync == null) {
            return;
        }
        lock.lock();
        try {
            long wanted = begun + 1;
            while (done < wanted && failed == since) {
                if (running) {
                    finished.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
            // Also when a later one has succeeded meanwhile: it was about what is there now.
            if (failed != since) {
                throw new NotOnDisk(null);
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many syncs there were, and how long they took together. */
    long syncs() {
        return syncs;
    }

    Duration took() {
        return Duration.ofNanos(nanos);
    }

    // One at a time: the counters need no more than to be seen by others.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void lead() {
        running = true;
        long mine = ++begun;
        lock.unlock();
        boolean synced = false;
        long started = System.nanoTime();
        try {
            sync.run();
            synced = true;
        } catch (SQLException e) {
            throw new NotOnDisk(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotOnDisk(e);
        } finally {
            lock.lock();
            running = false;
            syncs++;
            nanos += System.nanoTime() - started;
            if (synced) {
                done = mine;
            } else {
                failed++;
            }
            finished.signalAll();
        }
    }

    @Override
    public void close() {
        if (sync != null) {
            sync.close();
        }
    }
}
