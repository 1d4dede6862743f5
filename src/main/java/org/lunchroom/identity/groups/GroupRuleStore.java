package org.lunchroom.identity.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class GroupRuleStore {
    List<GroupRule> all(Handle handle) {
        return handle.createQuery("select * from group_rule order by issuer, name, id")
                .map((row, context) -> rule(row))
                .list();
    }

    List<GroupRule> of(Handle handle, String issuer) {
        return handle.createQuery("select * from group_rule where issuer = :issuer order by id")
                .bind("issuer", issuer)
                .map((row, context) -> rule(row))
                .list();
    }

    Optional<GroupRule> find(Handle handle, UUID id) {
        return handle.createQuery("select * from group_rule where id = :id")
                .bind("id", id)
                .map((row, context) -> rule(row))
                .findOne();
    }

    void insert(Handle handle, GroupRule rule, Instant now) {
        handle.createUpdate(
                        """
                        insert into group_rule (id, issuer, name, role, room, place, made_at)
                        values (:id, :issuer, :name, :role, :room, :place, :now)
                        """)
                .bind("id", rule.id())
                .bind("issuer", rule.issuer())
                .bind("name", rule.group())
                .bind("role", rule.role())
                .bind("room", rule.room())
                .bind("place", rule.place())
                .bind("now", now)
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from group_rule where id = :id")
                .bind("id", id)
                .execute();
    }

    private static GroupRule rule(ResultSet row) throws SQLException {
        return new GroupRule(
                row.getObject("id", UUID.class),
                row.getString("issuer"),
                row.getString("name"),
                row.getString("role"),
                row.getObject("room", UUID.class),
                row.getString("place"));
    }
}
