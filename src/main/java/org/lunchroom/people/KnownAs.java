package org.lunchroom.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.kernel.sql.Database;

/** As whom somebody is known where they come from. */
@Singleton
public class KnownAs {
    private final Database database;
    private final PeopleStore store = new PeopleStore();

    @Inject
    public KnownAs(Database database) {
        this.database = database;
    }

    /** Who says who somebody is, and what they call them. */
    public record Account(String issuer, String subject) {}

    public Optional<Account> of(UUID person) {
        return database.read(handle -> store.account(handle, person));
    }
}
