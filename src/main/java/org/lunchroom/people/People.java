package org.lunchroom.people;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.Persona;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.kernel.sql.Database;

/** Everybody who ever signed in, and how they are called now. */
@Singleton
public class People implements Directory {
    // A new name is seen everywhere within this time.
    private static final Duration REMEMBERED = Duration.ofMillis(1500);
    private static final int FOUND = 20;
    private static final Duration ARRIVAL_NOTED = Duration.ofHours(1);
    private static final int MOST_NAMESAKES = 1_000;

    private final Database database;
    private final Clock clock;
    private final Iterable<Arrivals> arrivals;
    private final PeopleStore store = new PeopleStore();
    private final AddressStore addresses = new AddressStore();
    private final LanguageStore languages = new LanguageStore();
    private final LoadingCache<UUID, Person> recent = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(REMEMBERED)
            .build(new Loader());

    @Inject
    People(Database database, Clock clock, Instance<Arrivals> arrivals) {
        this(database, clock, (Iterable<Arrivals>) arrivals);
    }

    /** Where nobody wants to know who arrives. */
    public People(Database database, Clock clock) {
        this(database, clock, List.of());
    }

    public People(Database database, Clock clock, Iterable<Arrivals> arrivals) {
        this.database = database;
        this.clock = clock;
        this.arrivals = arrivals;
    }

    /** The person, or a 404 problem. */
    public Person find(UUID id) {
        var person = recent.get(id);
        if (person == null) {
            throw Problem.notFound();
        }
        return person;
    }

    /** All of them at once; ids that nobody has are left out. */
    public Map<UUID, Person> named(Collection<UUID> ids) {
        return recent.getAll(Set.copyOf(ids));
    }

    @Override
    public Optional<String> name(UUID person) {
        return Optional.ofNullable(recent.get(person)).map(Person::name);
    }

    @Override
    public UUID arrived(Asserted who) {
        var name = who.name();
        var plain = PlainName.of(name);
        var known = database.read(handle -> store.id(handle, who.issuer(), who.subject()));
        var id = known.orElseGet(() -> database.write(handle -> {
            store.insert(handle, who, plain, hour());
            return store.id(handle, who.issuer(), who.subject()).orElseThrow();
        }));
        noteArrival(id);
        noteGroups(id, who.groups());
        called(id, name);
        reached(id, who.address());
        reads(id, who.language());
        arrivals.forEach(one -> one.arrived(id, who));
        return id;
    }

    /** Somebody of whom a course's list speaks, whether they ever came or not; who came is called as they said. */
    public UUID expected(Asserted who) {
        var known = database.read(handle -> store.id(handle, who.issuer(), who.subject()));
        return known.orElseGet(() -> database.write(handle -> {
            store.insert(handle, who, PlainName.of(who.name()), hour());
            return store.id(handle, who.issuer(), who.subject()).orElseThrow();
        }));
    }

    @Override
    public UUID told(Asserted who) {
        var id = expected(who);
        called(id, who.name());
        reached(id, who.address());
        return id;
    }

    @Override
    public void grouped(UUID person, Set<String> groups) {
        noteGroups(person, groups);
        var who = database.read(handle -> store.asserted(handle, person)).orElseThrow();
        arrivals.forEach(one -> one.arrived(person, who.in(groups)));
    }

    @Override
    public void left(UUID person) {
        grouped(person, Set.of());
        reached(person, null);
        database.run(handle -> store.arrived(handle, person, null));
    }

    private void called(UUID id, String name) {
        if (!find(id).name().equals(name)) {
            database.run(handle -> store.rename(handle, id, name, PlainName.of(name)));
            recent.invalidate(id);
        }
    }

    @Override
    public Optional<UUID> known(String issuer, String subject) {
        return database.read(handle -> store.id(handle, issuer, subject));
    }

    @Override
    public List<UUID> from(String issuer) {
        return database.read(handle -> store.from(handle, issuer));
    }

    /** Whether they signed in within this time. */
    public boolean cameWithin(UUID person, Duration time) {
        var since = clock.instant().minus(time);
        return database.read(handle -> store.arrivedAt(handle, person))
                .filter(at -> at.isAfter(since))
                .isPresent();
    }

    /** Who of one portal's people is in this group. */
    public List<UUID> inGroup(String issuer, String group) {
        return database.read(handle -> store.inGroup(handle, issuer, group));
    }

    /** Who was in this group of the portal when they last signed in. */
    public List<UUID> inGroup(String group) {
        return database.read(handle -> store.inGroup(handle, group));
    }

    /** Who has one of these ids at a portal; an id that two portals know means two people. */
    public Map<String, List<UUID>> withSubjects(Collection<String> subjects) {
        return database.read(handle -> store.withSubjects(handle, subjects));
    }

    @Override
    public SortedSet<String> groups(UUID person) {
        return database.read(handle -> store.groups(handle, person));
    }

    // The portal's word of today: who is named in a group no longer has left it, on all of their devices.
    private void noteGroups(UUID person, Set<String> groups) {
        if (!groups(person).equals(groups)) {
            database.run(handle -> store.put(handle, person, groups));
        }
    }

    private void noteArrival(UUID person) {
        if (!cameWithin(person, ARRIVAL_NOTED)) {
            database.run(handle -> store.arrived(handle, person, hour()));
        }
    }

    // The hour and no closer: who was here at a moment must not be told from what was written at that moment.
    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    private void reads(UUID id, Language language) {
        var known = database.read(handle -> languages.claimed(handle, id)).orElse(null);
        if (language != known) {
            database.run(handle -> languages.claim(handle, id, language));
        }
    }

    private void reached(UUID id, String address) {
        var known = database.read(handle -> addresses.of(handle, id)).orElse(null);
        if (address == null && known != null) {
            database.run(handle -> addresses.delete(handle, id));
        } else if (address != null && !address.equals(known)) {
            database.run(handle -> addresses.put(handle, id, address));
        }
    }

    /** Up to twenty people whose name contains the text, whatever its case and accents; personas only if wanted. */
    List<Person> search(String text, boolean personas) {
        var plain = PlainName.of(text);
        var hidden = personas ? "" : Persona.ISSUER;
        return plain.isBlank() ? List.of() : database.read(handle -> store.search(handle, plain, hidden, FOUND));
    }

    /** Everybody whose name contains the text, also people of imported chats; of very many some. */
    public Set<UUID> whoseNameHas(String text) {
        var plain = PlainName.of(text);
        return plain.isBlank() ? Set.of() : database.read(handle -> store.having(handle, plain, MOST_NAMESAKES));
    }

    /**
     * Who may be meant by each of these names, as a mention writes them ("ineskovac", or just "ines"): whoever has it as
     * the whole name, else whoever has it as the first.
     */
    public Map<String, List<Person>> called(Set<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        var people = database.read(handle -> store.called(handle, names));
        return names.stream().collect(Collectors.toMap(Function.identity(), name -> Namesakes.meant(name, people)));
    }

    private final class Loader implements CacheLoader<UUID, Person> {
        @Override
        public Person load(UUID id) {
            return loadAll(Set.of(id)).get(id);
        }

        @Override
        public Map<UUID, Person> loadAll(Set<? extends UUID> ids) {
            Set<UUID> wanted = Set.copyOf(ids);
            return database.read(handle -> store.named(handle, wanted)).stream()
                    .collect(Collectors.toMap(Person::id, Function.identity()));
        }
    }
}
