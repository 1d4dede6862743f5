package org.lunchroom.journal;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.sql.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the followers: a hint wakes them, and a sweep every other second covers hints that got lost. However many nodes
 * run, each batch is read by one of them.
 */
@Singleton
public class Followers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final int BATCH = 200;
    private static final int STREAMS = 100;
    private static final long SWEEP_MILLIS = 2_000;
    // Long enough that a burst becomes one batch, short enough that nobody notices.
    private static final long GATHER_MILLIS = 250;

    private final Database database;
    private final Hints hints;
    private final List<Follower> followers;
    private final JournalStore journal = new JournalStore();
    private final FollowerStore store = new FollowerStore();
    private final Set<StreamId> grown = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean woken = new AtomicBoolean();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "lunchroom-followers");
        made.setDaemon(true);
        return made;
    });

    @Inject
    Followers(Database database, Hints hints, Instance<Follower> followers) {
        this(database, hints, followers.stream().toList());
    }

    /** These followers, for tests: nothing runs by itself until {@link #start}. */
    public Followers(Database database, Hints hints, List<Follower> followers) {
        this.database = database;
        this.hints = hints;
        this.followers = followers;
    }

    /** From now on they run by themselves. */
    public void start() {
        hints.listen(this::grown);
        thread.scheduleWithFixedDelay(this::sweep, 0, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Brings everyone up to date now, and throws what a follower throws. */
    public void catchUp() {
        for (Follower follower : followers) {
            for (var behind = behind(follower); !behind.isEmpty(); behind = behind(follower)) {
                behind.forEach(stream -> advance(follower, stream));
            }
        }
    }

    /** Lets one follower forget everything; it then reads it all again. */
    public void rebuild(String name) {
        for (Follower follower : followers) {
            if (follower.name().equals(name)) {
                database.run(handle -> {
                    store.forget(handle, name);
                    follower.forget(handle);
                });
            }
        }
    }

    /** How far each follower is behind, by its name. */
    public Map<String, Lag> lags() {
        return database.read(handle -> followers.stream()
                .collect(Collectors.toMap(
                        Follower::name, follower -> store.lag(handle, follower.name(), follower.kind()))));
    }

    private void grown(StreamId stream, long head) {
        grown.add(stream);
        if (woken.compareAndSet(false, true) && !thread.isShutdown()) {
            thread.schedule(this::hinted, GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void hinted() {
        woken.set(false);
        var streams = List.copyOf(grown);
        streams.forEach(grown::remove);
        for (Follower follower : followers) {
            for (StreamId stream : streams) {
                if (stream.kind().equals(follower.kind())) {
                    tryToAdvance(follower, stream);
                }
            }
        }
    }

    private void sweep() {
        for (Follower follower : followers) {
            try {
                behind(follower).forEach(stream -> tryToAdvance(follower, stream));
            } catch (RuntimeException e) {
                failed(follower, e);
            }
        }
    }

    private List<StreamId> behind(Follower follower) {
        return database.read(handle -> store.behind(handle, follower.name(), follower.kind(), STREAMS));
    }

    private void tryToAdvance(Follower follower, StreamId stream) {
        try {
            advance(follower, stream);
            failures.remove(follower.name());
        } catch (RuntimeException e) {
            failed(follower, e);
        }
    }

    private void advance(Follower follower, StreamId stream) {
        int taken = BATCH;
        while (taken == BATCH) {
            taken = database.writeRepeatable(handle -> batch(handle, follower, stream));
        }
    }

    private int batch(Handle handle, Follower follower, StreamId stream) {
        var place = store.claim(handle, follower.name(), stream);
        if (place.isEmpty()) {
            return 0;
        }
        var entries = journal.after(handle, stream, place.getAsLong(), BATCH);
        if (!entries.isEmpty()) {
            follower.follow(handle, entries);
            store.move(
                    handle,
                    follower.name(),
                    stream,
                    entries.get(entries.size() - 1).number());
        }
        return entries.size();
    }

    // Its place has not moved, so the next sweep tries again; said at the 1st, 2nd, 4th, 8th … time in a row.
    private void failed(Follower follower, RuntimeException e) {
        int times = failures.merge(follower.name(), 1, Integer::sum);
        if (Integer.bitCount(times) == 1) {
            var place = e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0].toString();
            LOG.warn(
                    "Follower {} failed {} times: {} at {}",
                    follower.name(),
                    times,
                    e.getClass().getName(),
                    place);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
