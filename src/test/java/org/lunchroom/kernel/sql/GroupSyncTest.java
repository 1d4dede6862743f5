package org.lunchroom.kernel.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupSyncTest {
    private final AtomicInteger syncs = new AtomicInteger();

    @Test
    void one_caller_gets_one_sync() {
        new GroupSync(syncs::incrementAndGet).await();

        assertThat(syncs).hasValue(1);
    }

    @Test
    void those_who_arrive_while_a_sync_runs_share_the_next_one() {
        var firstRuns = new CountDownLatch(1);
        var letFirstEnd = new CountDownLatch(1);
        var sync = new GroupSync(() -> {
            if (syncs.incrementAndGet() == 1) {
                firstRuns.countDown();
                letFirstEnd.await();
            }
        });
        var first = CompletableFuture.runAsync(sync::await);
        await().until(() -> firstRuns.getCount() == 0);

        var threads =
                IntStream.range(0, 20).mapToObj(i -> new Thread(sync::await)).toList();
        threads.forEach(Thread::start);
        await().until(() -> threads.stream().allMatch(t -> t.getState() == Thread.State.WAITING));
        letFirstEnd.countDown();

        first.join();
        await().until(() -> threads.stream().noneMatch(Thread::isAlive));
        assertThat(syncs).hasValue(2);
    }

    @Test
    void a_failed_sync_is_told_and_the_next_caller_tries_again() {
        var sync = new GroupSync(() -> {
            if (syncs.incrementAndGet() == 1) {
                throw new SQLException("disk full");
            }
        });

        assertThatThrownBy(sync::await).isInstanceOf(IllegalStateException.class);
        sync.await();

        assertThat(syncs).hasValue(2);
    }
}
