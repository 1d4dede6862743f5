package org.lunchroom.identity.portal;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.claims.Assertion;

final class UsedStore {
    /** False when it was used before, on whichever node, and is good once. */
    boolean use(Handle handle, Assertion assertion) {
        if (assertion.id() == null) {
            return true;
        }
        return handle.createUpdate(
                                """
                                insert into assertion_used (issuer, jti_hash, until) values (:issuer, :hash, :until)
                                on conflict do nothing
                                """)
                        .bind("issuer", assertion.who().issuer())
                        .bind("hash", Digest.of(assertion.id()))
                        .bind("until", assertion.until())
                        .execute()
                == 1;
    }

    boolean has(Handle handle, Assertion assertion) {
        return assertion.id() != null
                && handle.createQuery("select count(*) from assertion_used where issuer = :issuer and jti_hash = :hash")
                                .bind("issuer", assertion.who().issuer())
                                .bind("hash", Digest.of(assertion.id()))
                                .mapTo(Integer.class)
                                .one()
                        > 0;
    }

    void forget(Handle handle, Instant before) {
        handle.createUpdate("delete from assertion_used where until < :before")
                .bind("before", before)
                .execute();
    }
}
