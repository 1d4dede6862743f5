package org.lunchroom.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.sql.Database;

/**
 * Where mail reaches people: the address that their portal claims for them. It is never part of an answer to anybody
 * else, and goes when the portal no longer claims it or its person wants it gone.
 */
@Singleton
public class Addresses {
    private final Database database;
    private final AddressStore store = new AddressStore();

    @Inject
    public Addresses(Database database) {
        this.database = database;
    }

    /** The address, unless mails to it come back. */
    public Optional<String> of(UUID person) {
        return database.read(handle -> store.of(handle, person));
    }

    /** Who is reached at each of these addresses, whatever their case; one that two people claim means both. */
    public Map<String, List<UUID>> at(Handle handle, Set<String> addresses) {
        return store.at(handle, addresses);
    }

    /** Everybody who can be reached. */
    public List<UUID> everybody(Handle handle) {
        return store.everybody(handle);
    }

    public void forget(Handle handle, UUID person) {
        store.delete(handle, person);
    }

    /**
     * That mails to somebody come back.
     *
     * @param status as the mail server said it, such as "5.1.1"
     */
    public record Failing(Instant since, String status) {}

    /** From now on no mail goes there, until their portal claims another address or they say that it works again. */
    public void fails(Handle handle, UUID person, String status, Instant at) {
        store.fail(handle, person, status, at);
    }

    /** Since when mails to this person come back; empty where they do not. */
    public Optional<Failing> failing(UUID person) {
        return database.read(handle -> store.failing(handle, person));
    }

    /** Their address works again, by their own word. */
    public void tryAgain(UUID person) {
        database.run(handle -> store.tryAgain(handle, person));
    }

    /** To how many people mails come back. */
    public int failing() {
        return database.read(store::failing);
    }
}
