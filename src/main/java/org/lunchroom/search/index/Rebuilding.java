package org.lunchroom.search.index;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a new index beside the one that answers, on a thread of its own, one at a time. */
final class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    private final Reading reading;
    private final Indexes indexes;
    private final Consumer<Indexes.Candidate> done;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean stopped;

    Rebuilding(Reading reading, Indexes indexes, Consumer<Indexes.Candidate> done) {
        this.reading = reading;
        this.indexes = indexes;
        this.done = done;
    }

    boolean isRunning() {
        return running.get();
    }

    /** False while one is being made. */
    boolean begin() {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        var builder = new Thread(this::build, "lunchroom-search-rebuild");
        builder.setDaemon(true);
        builder.start();
        return true;
    }

    private void build() {
        try {
            var candidate = indexes.beside();
            if (fill(candidate.index())) {
                LOG.info(
                        "The search index is rebuilt: {} things",
                        candidate.index().size());
                done.accept(candidate);
            } else {
                candidate.index().drop();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index could not be rebuilt: {}", e.toString());
        } finally {
            running.set(false);
        }
    }

    private boolean fill(Index index) throws IOException {
        for (var behind = reading.behind(index); !behind.isEmpty(); behind = reading.behind(index)) {
            for (var stream : behind) {
                while (reading.advance(index, stream)) {
                    if (stopped) {
                        return false;
                    }
                }
            }
        }
        index.commit(true);
        index.refresh();
        return true;
    }

    void stop() {
        stopped = true;
    }
}
