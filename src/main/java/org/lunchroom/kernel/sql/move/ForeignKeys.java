package org.lunchroom.kernel.sql.move;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * PostgreSQL's foreign keys, taken off while rows arrive in no particular order (a reply may come before its message) and
 * put back afterwards, which checks every row.
 */
final class ForeignKeys {
    private record Key(String table, String name, String definition) {}

    private final Handle handle;
    private final List<Key> keys;

    ForeignKeys(Handle handle) {
        this.handle = handle;
        this.keys = handle.createQuery(
                        """
                        select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
                        where contype = 'f' and connamespace = current_schema()::regnamespace
                        """)
                .map((row, context) -> new Key(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    void takeOff() {
        keys.forEach(key -> handle.execute("alter table " + key.table + " drop constraint \"" + key.name + '"'));
    }

    void putBack() {
        keys.forEach(key ->
                handle.execute("alter table " + key.table + " add constraint \"" + key.name + "\" " + key.definition));
    }
}
