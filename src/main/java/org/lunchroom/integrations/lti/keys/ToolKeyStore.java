package org.lunchroom.integrations.lti.keys;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ToolKeyStore {
    /** A key as it is kept. */
    record Row(int generation, String jwk, Instant goneAt) {}

    /** In the order in which they sign. */
    List<Row> shown(Handle handle, Instant now) {
        return handle.createQuery(
                        """
                        select generation, jwk, gone_at from lti_key
                        where gone_at is null or gone_at > :now
                        order by generation
                        """)
                .bind("now", now)
                .map(ConstructorMapper.of(Row.class))
                .list();
    }

    /** Two nodes at once: the first one's key stays. */
    void insert(Handle handle, int generation, String jwk, Instant now) {
        handle.createUpdate("insert into lti_key (generation, jwk, made_at) values (:generation, :jwk, :now)"
                        + " on conflict do nothing")
                .bind("generation", generation)
                .bind("jwk", jwk)
                .bind("now", now)
                .execute();
    }

    /** Puts it down in another form, unless somebody else did. */
    void rewrite(Handle handle, Row row, String jwk) {
        handle.createUpdate("update lti_key set jwk = :jwk where generation = :generation and jwk = :before")
                .bind("jwk", jwk)
                .bind("generation", row.generation())
                .bind("before", row.jwk())
                .execute();
    }

    /** False when somebody else has retired it. */
    boolean retire(Handle handle, int generation, Instant goneAt) {
        return handle.createUpdate(
                                "update lti_key set gone_at = :goneAt where generation = :generation and gone_at is null")
                        .bind("goneAt", goneAt)
                        .bind("generation", generation)
                        .execute()
                == 1;
    }

    void forget(Handle handle, Instant now) {
        handle.createUpdate("delete from lti_key where gone_at <= :now")
                .bind("now", now)
                .execute();
    }
}
