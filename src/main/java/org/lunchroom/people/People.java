package org.lunchroom.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Directory;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** Everybody who ever signed in, and how they are called now. */
@Singleton
public class People implements Directory {
    // A new name is seen everywhere within this time.
    private static final Duration REMEMBERED = Duration.ofMillis(1500);
    private static final int NAME_LENGTH = 120;

    private final Database database;
    private final Clock clock;
    private final PeopleStore store = new PeopleStore();
    private final LoadingCache<UUID, Person> recent = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(REMEMBERED)
            .build(new Loader());

    @Inject
    public People(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
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
        var name = shortened(who.name());
        var plain = PlainName.of(name);
        var known = database.read(handle -> store.id(handle, who.issuer(), who.subject()));
        var id = known.orElseGet(() -> database.write(handle -> {
            store.insert(handle, who, name, plain, clock.instant());
            return store.id(handle, who.issuer(), who.subject()).orElseThrow();
        }));
        if (!find(id).name().equals(name)) {
            database.run(handle -> store.rename(handle, id, name, plain));
            recent.invalidate(id);
        }
        return id;
    }

    private static String shortened(String name) {
        var text = name.strip();
        return text.codePointCount(0, text.length()) <= NAME_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, NAME_LENGTH));
    }

    private final class Loader implements com.github.benmanes.caffeine.cache.CacheLoader<UUID, Person> {
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
