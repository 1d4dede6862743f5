package org.lunchroom.identity.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.GuestIds;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.gate.SessionHolder;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/**
 * Sessions of widgets: a random token that lives in the page's memory, known here only by its hash. A session ends when
 * nobody used it for a while, and in any case after a working day. One that a portal's word opened ends after a quarter of an
 * hour: the page brings a new word in time, and what follows takes the open streams over.
 */
@Singleton
public class Sessions implements SessionHolder {
    // Roles come from the sign-in, so even a session in constant use is renewed once in a working day.
    static final Duration LONGEST = Duration.ofHours(8);

    // Times of a session are kept in steps of this part of its life: of half an hour five minutes.
    private static final int COARSE = 6;

    // A session that is ended on another node is ended here within this time.
    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Database database;
    private final Directory directory;
    private final Clock clock;
    private final Duration life;
    private final Duration handedOver;
    private final boolean personas;
    private final boolean guests;
    private final SessionStore store = new SessionStore();
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Optional<Viewer>> recent;
    private final Cache<UUID, Boolean> chains;
    private final List<Consumer<Collection<UUID>>> listeners = new CopyOnWriteArrayList<>();

    /**
     * A session just opened.
     *
     * @param token the only copy of it
     * @param expiresAt when it ends unless it is used
     */
    public record Opened(String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "Opened[" + expiresAt + "]";
        }
    }

    @Inject
    public Sessions(Database database, Directory directory, @MachineTime Clock clock, SignInSettings settings) {
        this(database, directory, clock, settings, Ticker.systemTicker());
    }

    Sessions(Database database, Directory directory, Clock clock, SignInSettings settings, Ticker ticker) {
        this.database = database;
        this.directory = directory;
        this.clock = clock;
        this.life = settings.sessionLife();
        this.handedOver = settings.handedOverLife();
        this.personas = settings.personas();
        this.guests = settings.guests();
        this.recent = remembering(ticker);
        this.chains = remembering(ticker);
    }

    private static <K, V> Cache<K, V> remembering(Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterWrite(REMEMBERED)
                .ticker(ticker)
                .build();
    }

    public Opened open(Viewer viewer) {
        var step = life.dividedBy(COARSE);
        var opened = add(viewer, new Times(life, step, true), Ids.next());
        return new Opened(opened.token(), Times.later(opened.expiresAt(), step));
    }

    /** A session that lasts so long whether it is used or not, and no longer: a guest's. */
    public Opened openFor(Viewer viewer, Duration time) {
        var step = life.dividedBy(COARSE);
        var opened = add(viewer, new Times(time, step, false), Ids.next());
        return new Opened(opened.token(), Times.later(opened.expiresAt(), step));
    }

    /**
     * By a portal's word, which is brought anew before the session ends.
     *
     * @param before the page's session until now, whose streams go on; null where there is none
     */
    public Opened openHandedOver(Viewer viewer, String before) {
        var longest = life.dividedBy(COARSE);
        var own = handedOver.dividedBy(3);
        // The page hears of the exact time, so that not all of them come back at one moment.
        return add(
                viewer,
                new Times(handedOver, own.compareTo(longest) < 0 ? own : longest, false),
                chain(viewer, before));
    }

    private Opened add(Viewer viewer, Times times, UUID chain) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        var ends = now.plus(times.life());
        var session = new Session(
                viewer.person(),
                viewer.roles(),
                Times.coarse(now, times.step()),
                Times.later(ends, times.step()),
                times.slides(),
                chain);
        database.run(handle -> {
            store.deleteExpired(handle, now);
            store.insert(handle, Digest.of(token), session);
        });
        return new Opened(token, ends);
    }

    // Only a session of the same person is followed: nobody takes over the streams of somebody else.
    private UUID chain(Viewer viewer, String before) {
        return Optional.ofNullable(before)
                .flatMap(token -> database.read(handle -> store.find(handle, Digest.of(token))))
                .filter(session -> session.person().equals(viewer.person()))
                .map(Session::chain)
                .orElseGet(Ids::next);
    }

    /** Whose session it is; empty when it is over or never was. */
    @Override
    public Optional<Viewer> viewer(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        var hash = Digest.of(token);
        var known = recent.getIfPresent(hash);
        if (known == null) {
            known = find(hash);
            recent.put(hash, known);
        }
        return known;
    }

    /** Whether the session lasts, or one that follows it in the same page: a stream goes on while it does. */
    @Override
    public BooleanSupplier lasting(String token) {
        var chain =
                database.read(handle -> store.find(handle, Digest.of(token))).map(Session::chain);
        return () -> viewer(token).isPresent() || chain.filter(this::goesOn).isPresent();
    }

    private boolean goesOn(UUID chain) {
        return chains.get(chain, key -> database.read(handle -> store.goesOn(handle, key, clock.instant())));
    }

    /** Ends it with those that it follows and that follow it. */
    public void end(String token) {
        var hash = Digest.of(token);
        database.run(handle -> store.delete(handle, hash));
        recent.invalidate(hash);
        chains.invalidateAll();
    }

    /** Tells from now on whose sessions were all ended on this node, once that is on disk. */
    public void whenEnded(Consumer<Collection<UUID>> told) {
        listeners.add(told);
    }

    /** Ends everything that a person has open, here at once and on other nodes within a second. */
    public void endAll(UUID person) {
        database.run(handle -> endAll(handle, List.of(person)));
    }

    /** The same for many, in a larger transaction. */
    public void endAll(Handle handle, Collection<UUID> people) {
        people.forEach(person -> store.deleteAll(handle, person));
        database.afterCommit(() -> {
            recent.invalidateAll();
            chains.invalidateAll();
            listeners.forEach(told -> told.accept(people));
        });
    }

    private Optional<Viewer> find(String hash) {
        var now = clock.instant();
        return database.read(handle -> store.find(handle, hash))
                .filter(session -> session.expiresAt().isAfter(now))
                .filter(session -> personas || !Persona.isOne(session.person()))
                .filter(session -> guests || !GuestIds.isOne(session.person()))
                .flatMap(session -> {
                    keepAlive(hash, session, now);
                    return directory
                            .name(session.person())
                            .map(name -> new Viewer(session.person(), name, session.roles()));
                });
    }

    // Written only when a quarter of its life is gone: a session in use costs few writes.
    private void keepAlive(String hash, Session session, Instant now) {
        if (!session.slides()) {
            return;
        }
        var last = session.createdAt().plus(LONGEST);
        var used = Times.later(now.plus(life), life.dividedBy(COARSE));
        var wanted = used.isBefore(last) ? used : last;
        if (Duration.between(session.expiresAt(), wanted).compareTo(life.dividedBy(4)) > 0) {
            database.run(handle -> store.extend(handle, hash, wanted));
        }
    }
}
