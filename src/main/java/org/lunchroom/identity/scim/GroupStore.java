package org.lunchroom.identity.scim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class GroupStore {
    Optional<Group> find(Handle handle, UUID id) {
        return handle.createQuery("select * from scim_group where id = :id")
                .bind("id", id)
                .map((row, context) -> group(handle, row))
                .findOne();
    }

    /** @param name null: whatever they are called; and so of the external id */
    List<Group> page(Handle handle, String issuer, String name, String externalId, int from, int count) {
        return handle.createQuery(
                        """
                        select * from scim_group where issuer = :issuer and (name = :name or :anyName)
                          and (external_id = :external or :anyExternal)
                        order by name limit :count offset :from
                        """)
                .bind("issuer", issuer)
                .bind("name", name == null ? "" : name)
                .bind("anyName", name == null)
                .bind("external", externalId == null ? "" : externalId)
                .bind("anyExternal", externalId == null)
                .bind("count", count)
                .bind("from", from)
                .map((row, context) -> group(handle, row))
                .list();
    }

    int count(Handle handle, String issuer) {
        return handle.createQuery("select count(*) from scim_group where issuer = :issuer")
                .bind("issuer", issuer)
                .mapTo(Integer.class)
                .one();
    }

    /** False when there is one of this name. */
    boolean insert(Handle handle, Group group) {
        return handle.createUpdate(
                                """
                                insert into scim_group (id, issuer, name, external_id, made_at, changed_at)
                                values (:id, :issuer, :name, :external, :madeAt, :changedAt) on conflict do nothing
                                """)
                        .bind("id", group.id())
                        .bind("issuer", group.issuer())
                        .bind("name", group.name())
                        .bind("external", group.externalId())
                        .bind("madeAt", group.madeAt())
                        .bind("changedAt", group.changedAt())
                        .execute()
                == 1;
    }

    void update(Handle handle, Group group) {
        handle.createUpdate(
                        """
                        update scim_group set name = :name, external_id = :external, changed_at = :changedAt
                        where id = :id
                        """)
                .bind("name", group.name())
                .bind("external", group.externalId())
                .bind("changedAt", group.changedAt())
                .bind("id", group.id())
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from scim_member where scim_group = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("delete from scim_group where id = :id")
                .bind("id", id)
                .execute();
    }

    void add(Handle handle, UUID group, Collection<UUID> people) {
        for (var person : people) {
            // Whom the directory never told of is no member of anything.
            handle.createUpdate(
                            """
                            insert into scim_member (scim_group, person)
                            select cast(:group as uuid), u.person from scim_user u
                            where u.person = :person and not u.removed
                              and u.issuer = (select g.issuer from scim_group g where g.id = :group)
                            on conflict do nothing
                            """)
                    .bind("group", group)
                    .bind("person", person)
                    .execute();
        }
    }

    void remove(Handle handle, UUID group, Collection<UUID> people) {
        for (var person : people) {
            handle.createUpdate("delete from scim_member where scim_group = :group and person = :person")
                    .bind("group", group)
                    .bind("person", person)
                    .execute();
        }
    }

    void leave(Handle handle, UUID person) {
        handle.createUpdate("delete from scim_member where person = :person")
                .bind("person", person)
                .execute();
    }

    /** What the groups are called that somebody is in. */
    Set<String> names(Handle handle, UUID person) {
        return handle.createQuery(
                        """
                        select g.name from scim_group g join scim_member m on m.scim_group = g.id
                        where m.person = :person
                        """)
                .bind("person", person)
                .mapTo(String.class)
                .set();
    }

    private static Set<UUID> members(Handle handle, UUID group) {
        return handle.createQuery("select person from scim_member where scim_group = :group")
                .bind("group", group)
                .mapTo(UUID.class)
                .set();
    }

    private static Group group(Handle handle, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Group(
                id,
                row.getString("issuer"),
                row.getString("name"),
                row.getString("external_id"),
                members(handle, id),
                instant(row, "made_at"),
                instant(row, "changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
