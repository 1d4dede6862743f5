package org.lunchroom.recap;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;

final class TicketStore {
    void insert(Handle handle, String hash, UUID chat, Viewer owner, Instant expiresAt) {
        handle.createUpdate(
                        """
                        insert into recap_ticket (hash, chat, person, name, roles, expires_at)
                        values (:hash, :chat, :person, :name, :roles, :expiresAt)
                        """)
                .bind("hash", hash)
                .bind("chat", chat)
                .bind("person", owner.person())
                .bind("name", owner.name())
                .bind("roles", String.join(",", new TreeSet<>(owner.roles())))
                .bind("expiresAt", expiresAt)
                .execute();
    }

    Optional<Viewer> owner(Handle handle, String hash, UUID chat, Instant now) {
        return handle.createQuery(
                        """
                        select person, name, roles from recap_ticket
                        where hash = :hash and chat = :chat and expires_at > :now
                        """)
                .bind("hash", hash)
                .bind("chat", chat)
                .bind("now", now)
                .map((row, context) -> new Viewer(
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        Set.of(row.getString("roles").split(","))))
                .findOne();
    }

    void forgetExpired(Handle handle, Instant now) {
        handle.createUpdate("delete from recap_ticket where expires_at <= :now")
                .bind("now", now)
                .execute();
    }
}
