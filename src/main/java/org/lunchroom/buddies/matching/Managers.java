package org.lunchroom.buddies.matching;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Asserted;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.Arrivals;

/** Whose manager is who, where portals say so. It is asked when people are paired and shown nowhere. */
@Singleton
public class Managers implements Arrivals {
    private final Database database;
    private final ManagerStore store = new ManagerStore();

    @Inject
    public Managers(Database database) {
        this.database = database;
    }

    @Override
    public void arrived(UUID person, Asserted who) {
        // Not every door says it each time: what is not said leaves what was, since one restriction too many harms
        // nobody.
        var known = database.read(handle -> store.of(handle, person)).orElse(null);
        if (who.manager() != null && !who.manager().equals(known)) {
            database.run(handle -> store.put(handle, person, who.issuer(), who.manager()));
        }
    }

    /** The managers of those of these people whose portal names one, and who were here themselves. */
    public Map<UUID, UUID> of(Handle handle, Collection<UUID> people) {
        return people.isEmpty() ? Map.of() : store.managers(handle, people);
    }
}
