package org.lunchroom.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Does together what several threads want of one thing: whoever comes while a batch is under way waits, and the first of
 * those who wait does the next batch for them all. It has no thread of its own, and for a key that nobody asks about it
 * keeps nothing.
 *
 * @param <K> what they want it of, such as a room
 * @param <W> what each wants
 * @param <R> what each gets
 */
public final class Together<K, W, R> {
    private final int most;
    private final BiFunction<K, List<W>, List<Supplier<R>>> work;
    private final Map<K, Deque<Place<W, R>>> waiting = new ConcurrentHashMap<>();

    /** One who waits: for the answer, or for the turn to do the work. */
    private static final class Place<W, R> {
        final W wish;
        /** Completed with null when it is this one's turn, else with the answer. */
        final CompletableFuture<Supplier<R>> answer = new CompletableFuture<>();

        Place(W wish) {
            this.wish = wish;
        }
    }

    /**
     * With the work that does a batch of at most so many: it answers each wish, in their order, with a supplier of its
     * result or of its own refusal. What the work itself throws is thrown to everybody in the batch.
     */
    public Together(int most, BiFunction<K, List<W>, List<Supplier<R>>> work) {
        this.most = most;
        this.work = work;
    }

    /** Returns when a batch with this wish in it is done. */
    public R ask(K key, W wish) {
        var place = new Place<W, R>(wish);
        // The queue is there as long as somebody works on the key; who finds none has the first turn.
        waiting.compute(key, (same, others) -> {
            if (others == null) {
                place.answer.complete(null);
                return new ArrayDeque<>();
            }
            others.add(place);
            return others;
        });
        var answer = place.answer.join();
        return (answer == null ? lead(key, place) : answer).get();
    }

    /** How many wait for the batch that is under way. */
    public int waiting(K key) {
        var others = new ArrayList<Place<W, R>>();
        waiting.computeIfPresent(key, (same, queue) -> {
            others.addAll(queue);
            return queue;
        });
        return others.size();
    }

    boolean isIdle() {
        return waiting.isEmpty();
    }

    private Supplier<R> lead(K key, Place<W, R> own) {
        var batch = batch(key, own);
        var answers = new ArrayList<Supplier<R>>();
        try {
            answers.addAll(
                    work.apply(key, batch.stream().map(place -> place.wish).toList()));
        } catch (RuntimeException | Error e) {
            answers.clear();
            batch.forEach(place -> answers.add(() -> {
                throw e;
            }));
        } finally {
            handOver(key);
        }
        for (int i = 1; i < batch.size(); i++) {
            batch.get(i).answer.complete(answers.get(i));
        }
        return answers.get(0);
    }

    private List<Place<W, R>> batch(K key, Place<W, R> own) {
        var batch = new ArrayList<Place<W, R>>();
        batch.add(own);
        waiting.computeIfPresent(key, (same, others) -> {
            while (!others.isEmpty() && batch.size() < most) {
                batch.add(others.poll());
            }
            return others;
        });
        return batch;
    }

    private void handOver(K key) {
        waiting.computeIfPresent(key, (same, others) -> {
            var next = others.poll();
            if (next == null) {
                return null;
            }
            next.answer.complete(null);
            return others;
        });
    }
}
