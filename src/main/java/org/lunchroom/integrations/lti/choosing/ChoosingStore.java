package org.lunchroom.integrations.lti.choosing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ChoosingStore {
    /** Somebody who is choosing. */
    record Row(String hash, UUID person, UUID platform, String launch, Instant until) {}

    void insert(Handle handle, Row row) {
        handle.createUpdate("insert into lti_choosing (hash, person, platform, launch, until)"
                        + " values (:hash, :person, :platform, :launch, :until)")
                .bind("hash", row.hash())
                .bind("person", row.person())
                .bind("platform", row.platform())
                .bind("launch", row.launch())
                .bind("until", row.until())
                .execute();
    }

    Optional<Row> find(Handle handle, String hash, Instant now) {
        return handle.createQuery("select * from lti_choosing where hash = :hash and until > :now")
                .bind("hash", hash)
                .bind("now", now)
                .map(ConstructorMapper.of(Row.class))
                .findOne();
    }

    boolean use(Handle handle, String hash) {
        return handle.createUpdate("delete from lti_choosing where hash = :hash")
                        .bind("hash", hash)
                        .execute()
                == 1;
    }

    void forget(Handle handle, Instant before) {
        handle.createUpdate("delete from lti_choosing where until <= :before")
                .bind("before", before)
                .execute();
    }
}
