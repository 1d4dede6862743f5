package org.lunchroom.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final List<List<Integer>> batches = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final Together<String, Integer, Integer> together = new Together<>(3, this::doubled);

    @AfterEach
    void close() {
        firstMayEnd.countDown();
        callers.shutdownNow();
    }

    // The first batch lasts until it may end; refuses 13, and fails altogether on 99.
    private List<Supplier<Integer>> doubled(String key, List<Integer> wishes) {
        batches.add(wishes);
        if (batches.size() == 1) {
            uninterrupted(firstMayEnd::await);
        }
        if (wishes.contains(99)) {
            throw new IllegalStateException("broken");
        }
        return wishes.stream().map(TogetherTest::answer).toList();
    }

    private static Supplier<Integer> answer(int wish) {
        if (wish == 13) {
            return () -> {
                throw new IllegalArgumentException("unlucky");
            };
        }
        return () -> wish * 2;
    }

    @Test
    void one_alone_is_done_at_once() {
        firstMayEnd.countDown();

        assertThat(together.ask("a", 1)).isEqualTo(2);
        assertThat(together.ask("a", 2)).isEqualTo(4);
        assertThat(batches).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void those_who_come_meanwhile_are_done_together_in_their_order_and_each_gets_their_own_answer() throws Exception {
        var first = asked(1);
        var others = List.of(asked(2), asked(3), asked(4), asked(5));
        firstMayEnd.countDown();

        assertThat(first.get()).isEqualTo(2);
        assertThat(others).extracting(Future::get).containsExactly(4, 6, 8, 10);
        assertThat(batches).containsExactly(List.of(1), List.of(2, 3, 4), List.of(5));
    }

    @Test
    void a_refusal_reaches_only_whom_it_is_for() throws Exception {
        var first = asked(1);
        var refused = asked(13);
        var served = asked(3);
        firstMayEnd.countDown();

        assertThat(first.get()).isEqualTo(2);
        assertThat(served.get()).isEqualTo(6);
        assertThatThrownBy(refused::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(batches.get(1)).containsExactly(13, 3);
    }

    @Test
    void work_that_breaks_is_told_to_its_whole_batch_and_the_next_batch_goes_on() throws Exception {
        var first = asked(1);
        var broken = List.of(asked(99), asked(2), asked(3));
        var next = asked(4);
        firstMayEnd.countDown();

        first.get();
        assertThat(broken)
                .allSatisfy(one -> assertThatThrownBy(one::get).hasCauseInstanceOf(IllegalStateException.class));
        assertThat(next.get()).isEqualTo(8);
    }

    @Test
    void other_keys_do_not_wait() throws Exception {
        var first = asked(1);

        assertThat(together.ask("elsewhere", 2)).isEqualTo(4);
        assertThat(first).isNotDone();
    }

    @Test
    void many_callers_of_few_keys_are_all_answered() throws Exception {
        firstMayEnd.countDown();
        var work = new ArrayList<Callable<Integer>>();
        for (int i = 100; i < 2_100; i++) {
            int wish = i;
            work.add(() -> together.ask("key " + wish % 3, wish));
        }

        var answers = callers.invokeAll(work);

        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get()).isEqualTo((i + 100) * 2);
        }
        assertThat(batches.stream().flatMap(List::stream)).hasSize(2_000).doesNotHaveDuplicates();
        assertThat(together.isIdle()).isTrue();
    }

    /** Asks on a thread of its own, and returns when that is waiting, behind those who asked before. */
    private Future<Integer> asked(int wish) {
        int before = together.waiting("a") + batches.size();
        var asked = callers.submit(() -> together.ask("a", wish));
        await().until(() -> together.waiting("a") + batches.size() > before);
        return asked;
    }

    private interface Waiting {
        void run() throws InterruptedException;
    }

    private static void uninterrupted(Waiting waiting) {
        try {
            waiting.run();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
