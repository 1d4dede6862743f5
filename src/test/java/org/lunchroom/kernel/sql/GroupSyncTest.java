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
        waited(new GroupSync(syncs::incrementAndGet));

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
        var first = CompletableFuture.runAsync(() -> waited(sync));
        await().until(() -> firstRuns.getCount() == 0);

        var threads = IntStream.range(0, 20)
                .mapToObj(i -> new Thread(() -> waited(sync)))
                .toList();
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

        assertThatThrownBy(() -> waited(sync)).isInstanceOf(NotOnDisk.class);
        waited(sync);

        assertThat(syncs).hasValue(2);
    }

    @Test
    void a_sync_that_failed_has_failed_for_everybody_who_had_begun() {
        var sync = new GroupSync(() -> {
            if (syncs.incrementAndGet() == 1) {
                throw new SQLException("disk full");
            }
        });
        long mine = sync.begin();
        long another = sync.begin();

        assertThatThrownBy(() -> sync.await(another)).isInstanceOf(NotOnDisk.class);

        assertThatThrownBy(() -> sync.await(mine)).isInstanceOf(NotOnDisk.class);
        assertThat(syncs).hasValue(1);
    }

    private static void waited(GroupSync sync) {
        sync.await(sync.begin());
    }
}
