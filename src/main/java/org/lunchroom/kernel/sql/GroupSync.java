package org.lunchroom.kernel.sql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * One sync for all who wait: a caller that arrives while a sync is running waits for the next one, and one of the
 * waiting runs it for all. H2 needs it because a commit alone (also with WRITE_DELAY=0) leaves the bytes in the
 * operating system's cache; CHECKPOINT SYNC forces them to the disk.
 */
final class GroupSync {
    interface Sync {
        void run() throws SQLException, InterruptedException;
    }

    private final Sync sync;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition finished = lock.newCondition();
    private long begun;
    private long done;
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
        return new GroupSync(() -> {
            try (var connection = source.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        });
    }

    /** Returns when a sync that began after this call has ended. */
    void await() {
        if (sync == null) {
            return;
        }
        lock.lock();
        try {
            long wanted = begun + 1;
            while (done < wanted) {
                if (running) {
                    finished.awaitUninterruptibly();
                } else {
                    lead();
                }
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
            throw new IllegalStateException("The database could not be synced to disk.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while syncing to disk.", e);
        } finally {
            lock.lock();
            running = false;
            syncs++;
            nanos += System.nanoTime() - started;
            if (synced) {
                done = mine;
            }
            finished.signalAll();
        }
    }
}
