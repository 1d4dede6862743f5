package org.lunchroom.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandsTest {
    private final Hands hands = new Hands(3);
    private final List<Integer> many = IntStream.range(0, 1_000).boxed().toList();

    @AfterEach
    void close() {
        hands.close();
    }

    @Test
    void each_thing_is_done_once_whoever_does_it() throws IOException {
        var done = new ConcurrentLinkedQueue<Integer>();
        hands.each(many, done::addAll);
        assertThat(done).containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void much_is_done_by_several_at_once() throws IOException {
        var both = new CountDownLatch(2);
        Set<Thread> who = ConcurrentHashMap.newKeySet();
        hands.each(many, part -> {
            if (who.add(Thread.currentThread())) {
                both.countDown();
                met(both);
            }
        });
        assertThat(who).hasSizeGreaterThan(1);
    }

    private static void met(CountDownLatch both) {
        try {
            assertThat(both.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void little_is_done_by_whoever_asks_and_nothing_by_nobody() throws IOException {
        var who = new ArrayList<Thread>();
        hands.each(many.subList(0, 100), part -> who.add(Thread.currentThread()));
        hands.each(List.of(), part -> who.add(null));
        assertThat(who).containsExactly(Thread.currentThread());
    }

    @Test
    void what_goes_wrong_is_thrown_as_it_is_by_whichever_hand() {
        assertThatThrownBy(() -> hands.each(many, part -> {
                    if (part.contains(999)) {
                        throw new IOException("The disk is full");
                    }
                }))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("The disk is full");
        assertThatThrownBy(() -> hands.each(many, part -> {
                    throw new IllegalStateException("Closed");
                }))
                .isExactlyInstanceOf(IllegalStateException.class);
    }
}
