package org.lunchroom.identity.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class SessionStore {
    void insert(Handle handle, String tokenHash, Session session) {
        handle.createUpdate(
                        """
                        insert into session (token_hash, person, roles, created_at, expires_at, slides, chain)
                        values (:tokenHash, :person, :roles, :createdAt, :expiresAt, :slides, :chain)
                        """)
                .bind("tokenHash", tokenHash)
                .bind("person", session.person())
                .bind("roles", String.join(",", session.roles()))
                .bind("createdAt", session.createdAt())
                .bind("expiresAt", session.expiresAt())
                .bind("slides", session.slides())
                .bind("chain", session.chain())
                .execute();
    }

    Optional<Session> find(Handle handle, String tokenHash) {
        return handle.createQuery("select * from session where token_hash = :tokenHash")
                .bind("tokenHash", tokenHash)
                .map((row, context) -> session(row))
                .findOne();
    }

    /** Those that last, with the roles of their people; the same person may be there twice. */
    List<Session> lasting(Handle handle, Instant now) {
        return handle.createQuery("select * from session where expires_at > :now")
                .bind("now", now)
                .map((row, context) -> session(row))
                .list();
    }

    void extend(Handle handle, String tokenHash, Instant expiresAt) {
        handle.createUpdate("update session set expires_at = :expiresAt where token_hash = :tokenHash")
                .bind("expiresAt", expiresAt)
                .bind("tokenHash", tokenHash)
                .execute();
    }

    /** Whether one of those that follow each other lasts. */
    boolean goesOn(Handle handle, UUID chain, Instant now) {
        return handle.createQuery("select count(*) from session where chain = :chain and expires_at > :now")
                        .bind("chain", chain)
                        .bind("now", now)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** With those before and after it. */
    void delete(Handle handle, String tokenHash) {
        handle.createUpdate(
                        """
                        delete from session
                        where token_hash = :tokenHash
                           or chain = (select s.chain from session s where s.token_hash = :tokenHash)
                        """)
                .bind("tokenHash", tokenHash)
                .execute();
    }

    void deleteAll(Handle handle, UUID person) {
        handle.createUpdate("delete from session where person = :person")
                .bind("person", person)
                .execute();
    }

    void deleteExpired(Handle handle, Instant now) {
        handle.createUpdate("delete from session where expires_at < :now")
                .bind("now", now)
                .execute();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("person", UUID.class),
                Set.of(row.getString("roles").split(",")),
                instant(row, "created_at"),
                instant(row, "expires_at"),
                row.getBoolean("slides"),
                row.getObject("chain", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
