package org.lunchroom.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.lunchroom.journal.StreamId;

/** Keeps the index that answers as far as the journal has got: reads, shows, commits. For one thread, but for hints. */
final class Pursuit {
    // Showing what is new costs the more the larger the index is: a burst is shown together.
    private static final long SHOWN_NANOS = Duration.ofMillis(500).toNanos();
    // While everything is read for the first time, showing it would cost more than reading it.
    private static final long SHOWN_FILLING_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long COMMIT_NANOS = Duration.ofSeconds(10).toNanos();

    private final Reading reading;
    private final Indexes indexes;
    private final BooleanSupplier stopped;
    private final Set<StreamId> grown = ConcurrentHashMap.newKeySet();
    private long shownAt = System.nanoTime();
    private long committedAt = System.nanoTime();
    private boolean dirty;

    Pursuit(Reading reading, Indexes indexes, BooleanSupplier stopped) {
        this.reading = reading;
        this.indexes = indexes;
        this.stopped = stopped;
    }

    /** Called on any thread. */
    void hint(StreamId stream) {
        grown.add(stream);
    }

    /** Reads what was hinted at. */
    void follow() throws IOException {
        if (indexes.current() != null) {
            catchUp(indexes.current(), List.of());
        }
    }

    /** Looks at all streams. */
    void look() throws IOException {
        if (indexes.current() == null) {
            indexes.open();
        }
        var index = indexes.current();
        catchUp(index, reading.behind(index));
        boolean first = !index.isComplete() && !stopped.getAsBoolean();
        if (first || (dirty && System.nanoTime() - committedAt > COMMIT_NANOS)) {
            commit(first);
        }
    }

    void commit(boolean whole) throws IOException {
        indexes.current().commit(whole);
        committedAt = System.nanoTime();
        dirty = false;
    }

    // A stream that has much to tell does not keep the others waiting, least of all one that grows just now.
    private void catchUp(Index index, Collection<StreamId> behind) throws IOException {
        var waiting = new ArrayDeque<>(behind);
        while (!(waiting.isEmpty() && grown.isEmpty()) && !stopped.getAsBoolean()) {
            for (var stream : List.copyOf(grown)) {
                grown.remove(stream);
                waiting.remove(stream);
                waiting.addFirst(stream);
            }
            var stream = waiting.removeFirst();
            if (reading.advance(index, stream)) {
                waiting.addLast(stream);
            }
            dirty = true;
            if (System.nanoTime() - shownAt > (index.isComplete() ? SHOWN_NANOS : SHOWN_FILLING_NANOS)) {
                show(index);
            }
        }
        show(index);
    }

    private void show(Index index) throws IOException {
        index.refresh();
        shownAt = System.nanoTime();
    }
}
