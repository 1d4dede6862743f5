package org.lunchroom.identity.launch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class LaunchStore {
    void insert(Handle handle, String hash, UUID person, Instant until) {
        handle.createUpdate("insert into launch_code (hash, person, until) values (:hash, :person, :until)")
                .bind("hash", hash)
                .bind("person", person)
                .bind("until", until)
                .execute();
    }

    /** Whose it is, for the one who takes it away. */
    Optional<UUID> use(Handle handle, String hash, Instant now) {
        var person = handle.createQuery("select person from launch_code where hash = :hash and until > :now")
                .bind("hash", hash)
                .bind("now", now)
                .mapTo(UUID.class)
                .findOne();
        int taken = handle.createUpdate("delete from launch_code where hash = :hash")
                .bind("hash", hash)
                .execute();
        return taken == 1 ? person : Optional.empty();
    }

    void forget(Handle handle, Instant before) {
        handle.createUpdate("delete from launch_code where until <= :before")
                .bind("before", before)
                .execute();
    }
}
