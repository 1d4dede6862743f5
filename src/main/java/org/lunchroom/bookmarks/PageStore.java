package org.lunchroom.bookmarks;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.lunchroom.identity.Digest;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.web.WebAddress;

final class PageStore {
    private static final String INSERT =
            """
            insert into page (id, address_hash, address, created_at) values (:id, :hash, :address, :now)
            on conflict do nothing
            """;

    Optional<UUID> find(Handle handle, WebAddress address) {
        return handle.createQuery("select id from page where address_hash = :hash")
                .bind("hash", hash(address))
                .mapTo(UUID.class)
                .findOne();
    }

    // Two who save one page at once: the second finds the first one's row.
    void insert(Handle handle, UUID id, WebAddress address, Instant now) {
        handle.createUpdate(INSERT)
                .bind("id", id)
                .bind("hash", hash(address))
                .bind("address", address.href())
                .bind("now", now)
                .execute();
    }

    void insertAll(Handle handle, List<WebAddress> addresses, Instant now) {
        var batch = handle.prepareBatch(INSERT);
        for (var address : addresses) {
            batch.bind("id", Ids.next())
                    .bind("hash", hash(address))
                    .bind("address", address.href())
                    .bind("now", now)
                    .add();
        }
        batch.execute();
    }

    Map<String, UUID> find(Handle handle, Collection<String> hashes) {
        var found = new HashMap<String, UUID>();
        handle.createQuery("select id, address_hash from page where address_hash in (<hashes>)")
                .bindList(EmptyHandling.NULL_KEYWORD, "hashes", List.copyOf(hashes))
                .map((row, context) -> found.put(row.getString("address_hash"), row.getObject("id", UUID.class)))
                .list();
        return found;
    }

    static String hash(WebAddress address) {
        return Digest.of(address.key());
    }
}
