package org.lunchroom.identity.tokens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.lunchroom.identity.Scope;

final class TokenStore {
    void insert(Handle handle, AccessToken token, String hash) {
        handle.createUpdate(
                        """
                        insert into access_token (id, token_hash, person, name, scopes, roles, made_at, expires_at)
                        values (:id, :hash, :person, :name, :scopes, :roles, :madeAt, :expiresAt)
                        """)
                .bind("id", token.id())
                .bind("hash", hash)
                .bind("person", token.person())
                .bind("name", token.name())
                .bind("scopes", token.scopes().stream().map(Scope::id).collect(Collectors.joining(",")))
                .bind("roles", String.join(",", token.roles()))
                .bind("madeAt", token.madeAt())
                .bind("expiresAt", token.expiresAt())
                .execute();
    }

    Optional<AccessToken> byHash(Handle handle, String hash) {
        return handle.createQuery("select * from access_token where token_hash = :hash")
                .bind("hash", hash)
                .map(TokenStore::token)
                .findOne();
    }

    Optional<AccessToken> byId(Handle handle, UUID id) {
        return handle.createQuery("select * from access_token where id = :id")
                .bind("id", id)
                .map(TokenStore::token)
                .findOne();
    }

    List<AccessToken> of(Handle handle, UUID person) {
        return handle.createQuery("select * from access_token where person = :person order by made_at desc, id")
                .bind("person", person)
                .map(TokenStore::token)
                .list();
    }

    List<AccessToken> all(Handle handle, int limit) {
        return handle.createQuery("select * from access_token order by made_at desc, id limit :limit")
                .bind("limit", limit)
                .map(TokenStore::token)
                .list();
    }

    void used(Handle handle, UUID id, LocalDate day) {
        handle.createUpdate("update access_token set used_on = :day where id = :id")
                .bind("day", day)
                .bind("id", id)
                .execute();
    }

    void hold(Handle handle, UUID id, Collection<String> roles) {
        handle.createUpdate("update access_token set roles = :roles where id = :id")
                .bind("roles", String.join(",", roles))
                .bind("id", id)
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from access_token where id = :id")
                .bind("id", id)
                .execute();
    }

    void deleteOf(Handle handle, UUID person) {
        handle.createUpdate("delete from access_token where person = :person")
                .bind("person", person)
                .execute();
    }

    void deleteExpired(Handle handle, Instant before) {
        handle.createUpdate("delete from access_token where expires_at < :before")
                .bind("before", before)
                .execute();
    }

    private static AccessToken token(ResultSet row, StatementContext context) throws SQLException {
        return new AccessToken(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                scopes(row.getString("scopes")),
                Set.of(row.getString("roles").split(",")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_on", LocalDate.class));
    }

    // A scope of another version is good for nothing.
    private static Set<Scope> scopes(String text) {
        var scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(text.split(",")).forEach(id -> Scope.of(id).ifPresent(scopes::add));
        return scopes;
    }
}
