package org.lunchroom.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps this node's index up to date, on one thread of its own: a hint wakes it, and a look at all streams every other
 * second covers hints that got lost. Nobody waits for it, neither at the start nor while posting.
 */
@Singleton
public class Indexing {
    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final Set<String> KINDS = Set.of(StreamId.ROOM, StreamId.HOSTS, StreamId.BOOKMARKS);
    private static final long SWEEP_MILLIS = 2_000;
    // A burst becomes one batch: showing what is new costs several times what reading it does.
    private static final long GATHER_MILLIS = 600;

    private final Hints hints;
    private final Indexes indexes;
    private final Pursuit pursuit;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final Rebuilding rebuilding;
    private final Hands hands = new Hands();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "lunchroom-search");
        made.setDaemon(true);
        return made;
    });

    @Inject
    Indexing(Journal journal, Hints hints, Instance<Source> sources, Settings settings) {
        this(journal, hints, sources.stream().toList(), settings.dataDirectory().toAbsolutePath());
    }

    /** By hand; nothing runs by itself until {@link #start}. */
    public Indexing(Journal journal, Hints hints, Collection<Source> sources, Path data) {
        this.hints = hints;
        var reading = new Reading(journal, sources, hands);
        this.indexes = new Indexes(data);
        this.pursuit = new Pursuit(reading, indexes, thread::isShutdown);
        this.rebuilding = new Rebuilding(reading, indexes, this::take);
    }

    void open(@Observes Opening opening) {
        start();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        close();
    }

    /** From now on it runs by itself. */
    public void start() {
        hints.listen((stream, head) -> grown(stream));
        thread.scheduleWithFixedDelay(this::sweep, 0, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void grown(StreamId stream) {
        if (!KINDS.contains(stream.kind())) {
            return;
        }
        pursuit.hint(stream);
        if (woken.compareAndSet(false, true)) {
            try {
                thread.schedule(this::hinted, GATHER_MILLIS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                woken.set(false);
            }
        }
    }

    private void hinted() {
        woken.set(false);
        guarded(pursuit::follow);
    }

    void sweep() {
        guarded(pursuit::look);
    }

    /** The same, throwing what goes wrong. */
    void look() throws IOException {
        pursuit.look();
    }

    /** Brings the index up to date and to disk now, on the caller's thread; for tests, which do not {@link #start} it. */
    public void catchUp() throws IOException {
        pursuit.look();
        pursuit.commit(true);
    }

    private interface Work {
        void run() throws IOException;
    }

    // What came meanwhile is read at once.
    private void take(Indexes.Candidate candidate) {
        thread.execute(() -> {
            guarded(() -> indexes.put(candidate));
            sweep();
        });
    }

    // Whatever happens, the next sweep tries again.
    private void guarded(Work work) {
        try {
            work.run();
        } catch (AlreadyClosedException e) {
            LOG.warn("The search index closed itself and is opened again: {}", e.toString());
            tried(indexes::reopen);
        } catch (Reading.OtherPast | CorruptIndexException e) {
            LOG.warn("The search index is made anew: {}", e.toString());
            beginAgain();
        } catch (IOException | RuntimeException e) {
            if (!(e instanceof Problem)) {
                LOG.warn("The search index could not be brought up to date: {}", e.toString());
            }
        }
    }

    private void beginAgain() {
        tried(indexes::begin);
    }

    private static void tried(Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            LOG.warn("There is no search index now: {}", e.toString());
        }
    }

    /** A question to the index as it is; refused while there is none. */
    public <T> T ask(Question<T> question) {
        var index = indexes.current();
        if (index == null) {
            throw away();
        }
        try {
            return index.ask(question);
        } catch (AlreadyClosedException e) {
            // Another one took its place meanwhile.
            throw away();
        } catch (IOException e) {
            LOG.warn("The search index can't be read: {}", e.toString());
            thread.execute(this::beginAgain);
            throw away();
        }
    }

    private static Problem away() {
        return Problem.later(
                503, "search-away", "The search is being made ready. Try again in a moment.", Duration.ofSeconds(1));
    }

    /** Whether it has not read everything yet. */
    public boolean isBuilding() {
        var index = indexes.current();
        return index == null || !index.isComplete();
    }

    /** How many things can be found. */
    public int size() {
        var index = indexes.current();
        return index == null ? 0 : index.size();
    }

    /** Makes a new index from the first entry on, while the old one answers; false while one is being made. */
    public boolean rebuild() {
        return rebuilding.begin();
    }

    public boolean isRebuilding() {
        return rebuilding.isRunning();
    }

    /** Ends with a commit. */
    public void close() {
        rebuilding.stop();
        thread.shutdown();
        try {
            thread.awaitTermination(10, TimeUnit.SECONDS);
            hands.close();
            indexes.close();
        } catch (IOException e) {
            LOG.warn("The search index could not be closed: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
