package org.lunchroom.live;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Hints;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.journal.StreamOwner;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.time.ClockMoved;
import org.lunchroom.kernel.time.MovableClock;

/**
 * Live delivery on this node. Opening asks for permission; from then on a {@link Reader} brings what is new into a
 * {@link Channel}, once, and every {@link Subscriber} writes it from there.
 */
@Singleton
public class Live {
    private static final Duration RESTART = Duration.ofSeconds(5);

    private final Journal journal;
    private final Hints hints;
    private final MovableClock clock;
    private final Iterable<StreamOwner> owners;
    private final Threads threads;
    private final Channels channels;
    private final Reader reader;
    private final Pages pages;
    private final Turnstile turnstile;
    private final Rounds rounds;
    private final boolean direct;
    private final AtomicInteger opened = new AtomicInteger();
    private volatile boolean stopping;

    @Inject
    Live(
            Settings settings,
            Journal journal,
            Hints hints,
            MovableClock clock,
            Instance<StreamOwner> owners,
            Threads threads,
            Channels channels,
            Presence presence) {
        this(settings, journal, hints, clock, (Iterable<StreamOwner>) owners, threads, channels, presence);
    }

    Live(
            Settings settings,
            Journal journal,
            Hints hints,
            MovableClock clock,
            Iterable<StreamOwner> owners,
            Threads threads,
            Channels channels,
            Presence presence) {
        this.journal = journal;
        this.hints = hints;
        this.clock = clock;
        this.owners = owners;
        this.threads = threads;
        this.channels = channels;
        var membership = new Membership(threads.nanos);
        reader = new Reader(journal, membership, threads.readers);
        pages = new Pages(journal, membership, threads.readers);
        direct = settings.streamSockets();
        turnstile = new Turnstile(settings.streams(), settings.streamsForOne());
        rounds = new Rounds(threads, channels, new Heads(journal, channels, reader), membership, presence);
    }

    /** What looks after sockets that were taken from the container; null when they are to stay there. */
    Sockets sockets() {
        return direct ? threads.sockets : null;
    }

    // After the settings were checked: nothing is looked up with a wrong one.
    void start(@Observes @Priority(3000) @Initialized(ApplicationScoped.class) Object application) {
        listen();
        threads.every(Rounds.MILLIS, rounds::next);
    }

    void listen() {
        hints.listen(this::grown);
    }

    void moved(@Observes ClockMoved event) {
        var frame = Frames.clock(clock, clock.rate());
        for (Shard shard : threads.shards) {
            shard.run(() -> shard.clock(frame));
        }
    }

    // Before the database closes: clients are told to come back, each at a moment of its own.
    void stop(@Observes @Priority(100) @BeforeDestroyed(ApplicationScoped.class) Object application) {
        stopping = true;
        for (Shard shard : threads.shards) {
            shard.run(() -> shard.each(subscriber -> subscriber.bye(Frames.bye(jitteredMillis()))));
        }
        threads.close();
    }

    /** How many streams are open on this node. */
    public int listeners() {
        return turnstile.count();
    }

    /** How many entries this node has delivered since it started, one for each listener. */
    public long delivered() {
        return Arrays.stream(threads.shards)
                .mapToLong(shard -> shard.delivered.sum())
                .sum();
    }

    /** Opens a connection for streams that the viewer may read; it is written to from its first {@code resume} on. */
    Subscriber open(Viewer viewer, BooleanSupplier signedIn, List<Wish> wishes, Output output) {
        if (stopping) {
            throw Problem.later(503, "restarting", "The server is restarting.", RESTART);
        }
        var sources = sources(viewer, wishes);
        turnstile.enter(viewer);
        var shard = threads.shards[Math.floorMod(opened.getAndIncrement(), threads.shards.length)];
        var subscriber = new Subscriber(
                viewer, signedIn, output, shard, threads.nanos, gone -> turnstile.leave(viewer.person()));
        try {
            follow(subscriber, sources);
            return subscriber;
        } catch (RuntimeException e) {
            subscriber.close();
            throw e;
        }
    }

    private Map<Source, Wish> sources(Viewer viewer, List<Wish> wishes) {
        var sources = new LinkedHashMap<Source, Wish>();
        for (Wish wish : wishes) {
            var owner = owner(wish.kind());
            var stream = owner.find(viewer, wish.name()).orElseThrow(Problem::notFound);
            sources.putIfAbsent(Source.of(stream, owner), wish);
        }
        return sources;
    }

    private void follow(Subscriber subscriber, Map<Source, Wish> sources) {
        var cursors = new LinkedHashMap<Source, Cursor>();
        sources.keySet().forEach(source -> cursors.put(source, subscriber.follow(channels.join(source), pages)));
        cursors.values().forEach(cursor -> channels.start(cursor.channel));
        var heads = journal.heads(sources.keySet().stream().map(Source::stream).toList());
        var told = new LinkedHashMap<String, Long>();
        cursors.forEach((source, cursor) -> {
            long head = heads.getOrDefault(source.stream(), 0L);
            cursor.standAt(sources.get(source).number(), head);
            told.put(source.label(), head);
        });
        subscriber.begin(Frames.hello(clock, clock.rate(), told));
    }

    private StreamOwner owner(String kind) {
        for (StreamOwner owner : owners) {
            if (owner.kind().equals(kind)) {
                return owner;
            }
        }
        throw Problem.notFound();
    }

    private void grown(StreamId stream, long head) {
        var channel = channels.of(stream);
        if (channel != null) {
            channel.onDisk(head);
            reader.wake(channel);
        }
    }

    private static int jitteredMillis() {
        return ThreadLocalRandom.current().nextInt(500, 5_000);
    }

    /** One round of what the timer does, for tests. */
    void round() {
        rounds.next();
    }
}
