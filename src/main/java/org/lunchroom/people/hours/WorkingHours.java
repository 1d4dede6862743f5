package org.lunchroom.people.hours;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.sql.Database;

/**
 * When people work, as they say themselves; most say nothing. For what happens to them at its hour: to whom else it is
 * shown, their profile decides.
 */
@Singleton
public class WorkingHours {
    private final Database database;
    private final HoursStore store = new HoursStore();

    @Inject
    public WorkingHours(Database database) {
        this.database = database;
    }

    public Optional<Hours> of(UUID person) {
        return Optional.ofNullable(of(Set.of(person)).get(person));
    }

    /** Of all who ever said; the others are left out. */
    public Map<UUID, Hours> of(Collection<UUID> people) {
        return database.read(handle -> store.of(handle, people));
    }

    /** From now on these. */
    public void put(UUID person, Hours hours) {
        database.run(handle -> store.put(handle, person, hours));
    }

    public void forget(Handle handle, UUID person) {
        store.forget(handle, person);
    }
}
