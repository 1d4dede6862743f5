package org.lunchroom.digests.catchup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class CaughtUpStore {
    Optional<Instant> of(Handle handle, UUID person) {
        return handle.createQuery("select until from caught_up where person = :person")
                .bind("person", person)
                .mapTo(Instant.class)
                .findOne();
    }

    void put(Handle handle, UUID person, Instant until) {
        forget(handle, person);
        handle.createUpdate("insert into caught_up (person, until) values (:person, :until) on conflict do nothing")
                .bind("person", person)
                .bind("until", until)
                .execute();
    }

    void forget(Handle handle, UUID person) {
        handle.createUpdate("delete from caught_up where person = :person")
                .bind("person", person)
                .execute();
    }
}
