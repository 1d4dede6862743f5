package org.lunchroom.bookmarks;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Digest;
import org.lunchroom.kernel.web.WebAddress;

final class PageStore {
    Optional<UUID> find(Handle handle, WebAddress address) {
        return handle.createQuery("select id from page where address_hash = :hash")
                .bind("hash", Digest.of(address.key()))
                .mapTo(UUID.class)
                .findOne();
    }

    // Two who save one page at once: the second finds the first one's row.
    void insert(Handle handle, UUID id, WebAddress address, Instant now) {
        handle.createUpdate(
                        """
                        insert into page (id, address_hash, address, created_at)
                        values (:id, :hash, :address, :now) on conflict do nothing
                        """)
                .bind("id", id)
                .bind("hash", Digest.of(address.key()))
                .bind("address", address.href())
                .bind("now", now)
                .execute();
    }
}
