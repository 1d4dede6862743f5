package org.lunchroom.identity.portals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class PortalStore {
    List<Portal> all(Handle handle) {
        return handle.createQuery("select * from portal order by name, id")
                .map((row, context) -> portal(row))
                .list();
    }

    Optional<Portal> find(Handle handle, UUID id) {
        return handle.createQuery("select * from portal where id = :id")
                .bind("id", id)
                .map((row, context) -> portal(row))
                .findOne();
    }

    Optional<Portal> called(Handle handle, String issuer) {
        return handle.createQuery("select * from portal where issuer = :issuer")
                .bind("issuer", issuer)
                .map((row, context) -> portal(row))
                .findOne();
    }

    /** False when there is one of this name. */
    boolean insert(Handle handle, Portal portal, Instant now) {
        return handle.createUpdate(
                                """
                                insert into portal (id, issuer, name, origins, audiences, scope, made_at)
                                values (:id, :issuer, :name, :origins, :audiences, :scope, :now)
                                on conflict do nothing
                                """)
                        .bind("id", portal.id())
                        .bind("issuer", portal.issuer())
                        .bind("name", portal.name())
                        .bind("origins", String.join("\n", portal.origins()))
                        .bind("audiences", audiences(portal))
                        .bind("scope", scope(portal))
                        .bind("now", now)
                        .execute()
                == 1;
    }

    void update(Handle handle, Portal portal) {
        handle.createUpdate(
                        """
                        update portal set name = :name, origins = :origins, audiences = :audiences, scope = :scope
                        where id = :id
                        """)
                .bind("name", portal.name())
                .bind("origins", String.join("\n", portal.origins()))
                .bind("audiences", audiences(portal))
                .bind("scope", scope(portal))
                .bind("id", portal.id())
                .execute();
    }

    void delete(Handle handle, UUID portal) {
        handle.createUpdate("delete from portal_key where portal = :id")
                .bind("id", portal)
                .execute();
        handle.createUpdate("delete from portal where id = :id")
                .bind("id", portal)
                .execute();
    }

    void tellBy(Handle handle, UUID portal, String scimHash) {
        handle.createUpdate("update portal set scim_hash = :hash where id = :id")
                .bind("hash", scimHash)
                .bind("id", portal)
                .execute();
    }

    Optional<String> issuerToldBy(Handle handle, String scimHash) {
        return handle.createQuery("select issuer from portal where scim_hash = :hash")
                .bind("hash", scimHash)
                .mapTo(String.class)
                .findOne();
    }

    /** Holds the portal until the transaction ends, so that two admins do not add a third key at once. */
    void lock(Handle handle, UUID portal) {
        handle.createQuery("select id from portal where id = :id for update")
                .bind("id", portal)
                .mapTo(UUID.class)
                .findOne();
    }

    List<PortalKey> keys(Handle handle) {
        return handle.createQuery("select * from portal_key order by made_at, id")
                .map((row, context) -> key(row))
                .list();
    }

    List<PortalKey> keys(Handle handle, UUID portal) {
        return handle.createQuery("select * from portal_key where portal = :portal order by made_at, id")
                .bind("portal", portal)
                .map((row, context) -> key(row))
                .list();
    }

    Optional<PortalKey> key(Handle handle, String id) {
        return handle.createQuery("select * from portal_key where id = :id")
                .bind("id", id)
                .map((row, context) -> key(row))
                .findOne();
    }

    void insert(Handle handle, PortalKey key) {
        handle.createUpdate(
                        """
                        insert into portal_key (id, portal, algorithm, kind, held, made_at)
                        values (:id, :portal, :algorithm, :kind, :held, :madeAt)
                        """)
                .bind("id", key.id())
                .bind("portal", key.portal())
                .bind("algorithm", key.algorithm())
                .bind("kind", key.kind().id())
                .bind("held", key.held())
                .bind("madeAt", key.madeAt())
                .execute();
    }

    void retire(Handle handle, String key, Instant at) {
        handle.createUpdate("update portal_key set retires_at = :at where id = :id")
                .bind("at", at)
                .bind("id", key)
                .execute();
    }

    private static Portal portal(ResultSet row) throws SQLException {
        return new Portal(
                row.getObject("id", UUID.class),
                row.getString("issuer"),
                row.getString("name"),
                row.getString("origins").lines().toList(),
                provider(row));
    }

    private static Provider provider(ResultSet row) throws SQLException {
        var audiences = row.getString("audiences");
        return audiences == null ? null : new Provider(audiences.lines().toList(), row.getString("scope"));
    }

    private static String audiences(Portal portal) {
        return portal.provider() == null
                ? null
                : String.join("\n", portal.provider().audiences());
    }

    private static String scope(Portal portal) {
        return portal.provider() == null ? null : portal.provider().scope();
    }

    private static PortalKey key(ResultSet row) throws SQLException {
        var retires = row.getObject("retires_at", OffsetDateTime.class);
        return new PortalKey(
                row.getString("id"),
                row.getObject("portal", UUID.class),
                row.getString("algorithm"),
                KeyKind.of(row.getString("kind")),
                row.getString("held"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                retires == null ? null : retires.toInstant());
    }
}
