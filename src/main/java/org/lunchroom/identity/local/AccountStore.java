package org.lunchroom.identity.local;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class AccountStore {
    Optional<Account> find(Handle handle, String name) {
        return handle.createQuery("select * from account where name = :name")
                .bind("name", name)
                .map((row, context) -> account(row))
                .findOne();
    }

    /** The account, and every admin with it, so that two who take the role from each other come one after the other. */
    Optional<Account> lock(Handle handle, String name) {
        return handle
                .createQuery("select * from account where name = :name or role = 'admin' order by id for update")
                .bind("name", name)
                .map((row, context) -> account(row))
                .list()
                .stream()
                .filter(account -> account.name().equals(name))
                .findFirst();
    }

    List<Account> admins(Handle handle) {
        return handle.createQuery("select * from account where role = 'admin'")
                .map((row, context) -> account(row))
                .list();
    }

    List<Account> all(Handle handle) {
        return handle.createQuery("select * from account order by name")
                .map((row, context) -> account(row))
                .list();
    }

    void insert(Handle handle, Account account, Instant now) {
        handle.createUpdate(
                        """
                        insert into account (id, name, display_name, role, password_hash, created_at)
                        values (:id, :name, :displayName, :role, :hash, :now)
                        """)
                .bind("id", account.id())
                .bind("name", account.name())
                .bind("displayName", account.displayName())
                .bind("role", account.role())
                .bind("hash", account.passwordHash())
                .bind("now", now)
                .execute();
    }

    void update(Handle handle, Account account) {
        handle.createUpdate(
                        """
                        update account set display_name = :displayName, role = :role, password_hash = :hash
                        where id = :id
                        """)
                .bind("displayName", account.displayName())
                .bind("role", account.role())
                .bind("hash", account.passwordHash())
                .bind("id", account.id())
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from account where id = :id").bind("id", id).execute();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("display_name"),
                row.getString("role"),
                row.getString("password_hash"));
    }
}
