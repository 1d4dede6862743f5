package org.lunchroom.feeds;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.Persona;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.kernel.time.MachineTime;
import org.lunchroom.people.Languages;
import org.lunchroom.people.People;

/**
 * Feeds that people follow. A reader can't sign in, so each feed of each person has a secret address. It is worth this
 * one feed, for as long as its person may read it and still comes here now and then.
 */
@Singleton
public class Subscriptions {
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 120;
    private static final int SECRET_BYTES = 32;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Duration USE_NOTED = Duration.ofHours(1);

    private final Database database;
    private final Clock clock;
    private final People people;
    private final Languages languages;
    private final Settings settings;
    private final Iterable<? extends Source> sources;
    private final Allowance<UUID> allowance;
    private final OnlyOnce onlyOnce;
    private final SecureRandom random = new SecureRandom();
    private final SubscriptionStore store = new SubscriptionStore();

    @Inject
    Subscriptions(
            Database database,
            @MachineTime Clock clock,
            People people,
            Languages languages,
            Settings settings,
            Instance<Source> sources) {
        this(database, clock, people, languages, settings, (Iterable<Source>) sources);
    }

    /** By hand. */
    public Subscriptions(
            Database database,
            Clock clock,
            People people,
            Languages languages,
            Settings settings,
            Iterable<? extends Source> sources) {
        this.database = database;
        this.clock = clock;
        this.people = people;
        this.languages = languages;
        this.settings = settings;
        this.sources = sources;
        this.allowance = new Allowance<>(settings.feedFetchesPerMinute());
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** What somebody wants to follow. */
    public record Wish(String kind, String name) {}

    /**
     * A new subscription.
     *
     * @param secret the only copy of it
     * @param calendar whether it is one for calendars
     * @param now whether it was made just now; else a retry gave it another address
     */
    public record Opened(Followed followed, String secret, boolean calendar, boolean now) {
        @Override
        public String toString() {
            return "Opened[" + followed.id() + "]";
        }
    }

    /**
     * A subscription as its owner sees it.
     *
     * @param title what it is called now; its name where they may not read it any more
     * @param open whether a reader gets anything now
     */
    public record Followed(
            UUID id, String kind, String name, String title, boolean open, Instant createdAt, Instant usedAt) {}

    /** What a reader gets: what is told, the version that its ETag names, and since when it is so. */
    public record Fetched(Told told, String version, Instant changedAt, Instant createdAt) {
        /** What is told, where it is a feed. */
        public Feed feed() {
            return (Feed) told;
        }
    }

    /** Follows a feed that the viewer may read. */
    public Opened follow(Viewer viewer, Wish wish, String key) {
        var kind = Check.text("kind", wish.kind(), LONGEST_NAME);
        var name = Check.optionalText("name", wish.name(), LONGEST_NAME);
        var source = source(kind);
        if (source.isEmpty()) {
            throw Problem.invalid("no-such-kind", "kind", "There are no feeds of this kind.");
        }
        if (feed(viewer, kind, name).isEmpty()) {
            throw Problem.invalid("no-such-feed", "name", "There is no such feed that you can read.");
        }
        var now = clock.instant();
        var fresh = new Subscription(Ids.next(), viewer.person(), kind, name, now, null, null, now);
        var secret = secret();
        var made = database.write(handle -> onlyOnce.make(handle, viewer.person(), key, "feed", () -> {
            if (store.of(handle, viewer.person()).size() >= MOST) {
                throw Problem.conflict("too-many", "One person follows at most " + MOST + " feeds.");
            }
            store.insert(handle, fresh, Digest.of(secret));
            return fresh.id();
        }));
        if (!made.now()) {
            // The first answer was lost, and its address with it.
            database.run(handle -> store.readdress(handle, made.id(), Digest.of(secret)));
        }
        var followed = all(viewer).stream().filter(one -> one.id().equals(made.id()));
        boolean calendar = source.get() instanceof CalendarSource;
        return new Opened(followed.findFirst().orElseThrow(Problem::notFound), secret, calendar, made.now());
    }

    /** What the viewer follows, in the order in which they began to. */
    public List<Followed> all(Viewer viewer) {
        return database.read(handle -> store.of(handle, viewer.person())).stream()
                .map(one -> followed(viewer, one))
                .toList();
    }

    private Followed followed(Viewer viewer, Subscription one) {
        var feed = feed(viewer, one.kind(), one.name());
        var title = feed.<String>map(Told::title).orElse(one.name());
        return new Followed(one.id(), one.kind(), one.name(), title, feed.isPresent(), one.createdAt(), one.usedAt());
    }

    /** From now on its address is nobody's; a second time does nothing. */
    public void end(Viewer viewer, UUID id) {
        database.run(handle -> store.delete(handle, viewer.person(), id));
    }

    /** The feed behind a secret address, as its person may read it at this moment. */
    public Fetched fetch(String secret) {
        var one = SECRET.matcher(secret).matches()
                ? database.read(handle -> store.bySecret(handle, Digest.of(secret)))
                : Optional.<Subscription>empty();
        var subscription = one.orElseThrow(Problem::notFound);
        allowance.take(subscription.id()).ifPresent(wait -> {
            var most = "A feed can be fetched " + allowance.perMinute() + " times a minute.";
            throw Problem.later(429, "too-many-requests", most, wait);
        });
        var told = feed(reader(subscription), subscription.kind(), subscription.name());
        return noted(subscription, told.orElseThrow(Problem::notFound));
    }

    private Fetched noted(Subscription before, Told told) {
        var now = clock.instant();
        var version = Digest.of(told.said());
        boolean changed = !version.equals(before.version());
        boolean used = before.usedAt() == null || before.usedAt().isBefore(now.minus(USE_NOTED));
        if (changed || used) {
            database.run(handle -> {
                store.used(handle, before.id(), now);
                if (changed) {
                    store.changed(handle, before.id(), version, now);
                }
            });
        }
        return new Fetched(told, version, changed ? now : before.changedAt(), before.createdAt());
    }

    // Nobody more than a member, whatever they are when they sign in: an address is copied more easily than a session.
    private Viewer reader(Subscription subscription) {
        var person = subscription.person();
        boolean gone = Persona.isOne(person) && !settings.demo();
        var name = people.name(person).filter(any -> !gone).orElseThrow(Problem::notFound);
        var days = settings.feedRestDays();
        if (!people.cameWithin(person, Duration.ofDays(days))) {
            throw Problem.forbidden("This feed rests, as its person has not signed in for " + days + " days.");
        }
        return new Viewer(person, name, Set.of(Roles.MEMBER));
    }

    private Optional<? extends Told> feed(Viewer viewer, String kind, String name) {
        var language = languages.of(viewer.person());
        return source(kind).flatMap(source -> source.told(viewer, name, language));
    }

    private Optional<Source> source(String kind) {
        for (var source : sources) {
            if (source.kind().equals(kind)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
