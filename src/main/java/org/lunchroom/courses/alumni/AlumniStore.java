package org.lunchroom.courses.alumni;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class AlumniStore {
    Optional<Boolean> of(Handle handle, UUID cohort, UUID person) {
        return handle.createQuery("select stays from alumni_choice where cohort = :cohort and person = :person")
                .bind("cohort", cohort)
                .bind("person", person)
                .mapTo(Boolean.class)
                .findOne();
    }

    List<UUID> who(Handle handle, UUID cohort, boolean stay) {
        return handle.createQuery(
                        "select person from alumni_choice where cohort = :cohort and stays = :stays order by person")
                .bind("cohort", cohort)
                .bind("stays", stay)
                .mapTo(UUID.class)
                .list();
    }

    void put(Handle handle, UUID cohort, UUID person, boolean stays, Instant at) {
        handle.createUpdate("delete from alumni_choice where cohort = :cohort and person = :person")
                .bind("cohort", cohort)
                .bind("person", person)
                .execute();
        handle.createUpdate("insert into alumni_choice (cohort, person, stays, at)"
                        + " values (:cohort, :person, :stays, :at) on conflict do nothing")
                .bind("cohort", cohort)
                .bind("person", person)
                .bind("stays", stays)
                .bind("at", at)
                .execute();
    }
}
