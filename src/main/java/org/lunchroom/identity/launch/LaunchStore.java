package org.lunchroom.identity.launch;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class LaunchStore {
    /** Whose a code is, and as what they come in. */
    record Who(UUID person, Set<String> roles) {}

    void insert(Handle handle, String hash, Who who, Instant until) {
        handle.createUpdate(
                        "insert into launch_code (hash, person, roles, until) values (:hash, :person, :roles, :until)")
                .bind("hash", hash)
                .bind("person", who.person())
                .bind("roles", String.join(",", who.roles()))
                .bind("until", until)
                .execute();
    }

    /** Whose it is, for the one who takes it away. */
    Optional<Who> use(Handle handle, String hash, Instant now) {
        var who = handle.createQuery("select person, roles from launch_code where hash = :hash and until > :now")
                .bind("hash", hash)
                .bind("now", now)
                .map((row, context) -> new Who(
                        row.getObject("person", UUID.class),
                        Set.of(row.getString("roles").split(","))))
                .findOne();
        int taken = handle.createUpdate("delete from launch_code where hash = :hash")
                .bind("hash", hash)
                .execute();
        return taken == 1 ? who : Optional.empty();
    }

    void forget(Handle handle, Instant before) {
        handle.createUpdate("delete from launch_code where until <= :before")
                .bind("before", before)
                .execute();
    }
}
