package org.lunchroom.integrations.lti.registering;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class InvitationStore {
    void insert(Handle handle, String hash, UUID inviter, Instant until) {
        handle.createUpdate("insert into lti_invitation (hash, inviter, until) values (:hash, :inviter, :until)")
                .bind("hash", hash)
                .bind("inviter", inviter)
                .bind("until", until)
                .execute();
    }

    /** Who invited, for the one who takes it away. */
    Optional<UUID> use(Handle handle, String hash, Instant now) {
        var inviter = handle.createQuery("select inviter from lti_invitation where hash = :hash and until > :now")
                .bind("hash", hash)
                .bind("now", now)
                .mapTo(UUID.class)
                .findOne();
        int taken = handle.createUpdate("delete from lti_invitation where hash = :hash")
                .bind("hash", hash)
                .execute();
        return taken == 1 ? inviter : Optional.empty();
    }

    void forget(Handle handle, Instant before) {
        handle.createUpdate("delete from lti_invitation where until <= :before")
                .bind("before", before)
                .execute();
    }
}
