package org.lunchroom.identity.scim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

final class UserStore {
    private static final String USER =
            "select u.*, p.name, p.subject from scim_user u join person p on p.id = u.person ";

    Optional<User> find(Handle handle, UUID person) {
        return handle.createQuery(USER + "where u.person = :person")
                .bind("person", person)
                .map((row, context) -> user(row))
                .findOne();
    }

    Optional<User> called(Handle handle, String issuer, String userName) {
        return handle.createQuery(USER + "where u.issuer = :issuer and u.user_folded = :folded")
                .bind("issuer", issuer)
                .bind("folded", folded(userName))
                .map((row, context) -> user(row))
                .findOne();
    }

    /** @param externalId null: all of them */
    List<User> page(Handle handle, String issuer, String externalId, int from, int count) {
        return handle.createQuery(
                        USER
                                + """
                        where u.issuer = :issuer and not u.removed and (u.external_id = :external or :all)
                        order by u.made_at, u.person limit :count offset :from
                        """)
                .bind("issuer", issuer)
                .bind("external", externalId == null ? "" : externalId)
                .bind("all", externalId == null)
                .bind("count", count)
                .bind("from", from)
                .map((row, context) -> user(row))
                .list();
    }

    int count(Handle handle, String issuer) {
        return handle.createQuery("select count(*) from scim_user where issuer = :issuer and not removed")
                .bind("issuer", issuer)
                .mapTo(Integer.class)
                .one();
    }

    void insert(Handle handle, User user) {
        bound(
                        handle.createUpdate(
                                """
                                insert into scim_user (person, issuer, user_name, user_folded, external_id, given_name,
                                  family_name, mail, active, removed, made_at, changed_at)
                                values (:person, :issuer, :userName, :folded, :external, :given, :family, :mail, :active,
                                  :removed, :madeAt, :changedAt)
                                """),
                        user)
                .bind("issuer", user.issuer())
                .bind("madeAt", user.madeAt())
                .execute();
    }

    void update(Handle handle, User user) {
        bound(
                        handle.createUpdate(
                                """
                                update scim_user set user_name = :userName, user_folded = :folded, external_id = :external,
                                  given_name = :given, family_name = :family, mail = :mail, active = :active,
                                  removed = :removed, changed_at = :changedAt
                                where person = :person
                                """),
                        user)
                .execute();
    }

    boolean isOf(Handle handle, String issuer) {
        return handle.createQuery("select 1 from scim_user where issuer = :issuer limit 1")
                .bind("issuer", issuer)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, User user) {
        return statement
                .bind("person", user.person())
                .bind("userName", user.userName())
                .bind("folded", folded(user))
                .bind("external", user.externalId())
                .bind("given", user.given())
                .bind("family", user.family())
                .bind("mail", user.mail())
                .bind("active", user.active())
                .bind("removed", user.removed())
                .bind("changedAt", user.changedAt());
    }

    // The name of somebody who is gone is free for the next.
    private static String folded(User user) {
        return user.removed() ? user.person().toString() : folded(user.userName());
    }

    private static String folded(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                row.getObject("person", UUID.class),
                row.getString("issuer"),
                row.getString("subject"),
                row.getString("user_name"),
                row.getString("external_id"),
                row.getString("name"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("mail"),
                row.getBoolean("active"),
                row.getBoolean("removed"),
                instant(row, "made_at"),
                instant(row, "changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
