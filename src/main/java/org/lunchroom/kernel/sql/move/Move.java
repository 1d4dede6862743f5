package org.lunchroom.kernel.sql.move;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.sql.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies everything from the embedded database into an empty PostgreSQL and compares what arrived, table by table. It is
 * one transaction: all of it arrives, or nothing, and after an interruption it is simply done again.
 */
public final class Move {
    private static final Logger LOG = LoggerFactory.getLogger(Move.class);

    private final Database from;
    private final Database to;

    /** Between two migrated databases of one version. */
    public Move(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    /** Copies and compares. Refuses, and changes nothing, when there is something else at the other end. */
    public void run() {
        var tables = from.read(Table::all);
        boolean moved = to.write(handle -> {
            // Nobody writes there meanwhile.
            handle.execute("lock table " + list(tables) + " in access exclusive mode");
            var there = sums(handle, tables);
            if (there.equals(from.read(source -> sums(source, tables)))) {
                return false;
            }
            if (!there.equals(ofNewDatabase(tables))) {
                throw new NotMoved("There is something in that PostgreSQL already. Give an empty database.");
            }
            copy(handle, tables);
            return true;
        });
        LOG.info(moved ? "All of it has arrived." : "All of it was there already, and is the same.");
    }

    private void copy(Handle handle, List<Table> tables) {
        var keys = new ForeignKeys(handle);
        keys.takeOff();
        handle.execute("truncate " + list(tables));
        for (Table table : tables) {
            var sent = from.read(source -> copied(source, handle, table));
            var arrived = sum(handle, table);
            LOG.info("{}: {}", table.name(), arrived);
            if (!arrived.equals(sent)) {
                throw new NotMoved(
                        table.name() + " arrived as " + arrived + " and not as " + sent + ". Nothing was kept.");
            }
        }
        keys.putBack();
    }

    /** What a database of this version holds before anything has happened in it. */
    private static Map<String, String> ofNewDatabase(List<Table> tables) {
        var url = "jdbc:h2:mem:" + Ids.next() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (var empty = new Database(url, "sa", "", 2).migrated()) {
            return empty.read(handle -> sums(handle, tables));
        }
    }

    private static Map<String, String> sums(Handle handle, List<Table> tables) {
        var sums = new LinkedHashMap<String, String>();
        tables.forEach(table -> sums.put(table.name(), sum(handle, table)));
        return sums;
    }

    private static String sum(Handle handle, Table table) {
        try {
            return Rows.sum(handle.getConnection(), table).toString();
        } catch (SQLException e) {
            throw new NotMoved(table.name() + " can't be read: " + e.getMessage());
        }
    }

    private static String copied(Handle source, Handle target, Table table) {
        try {
            return Rows.copy(source.getConnection(), target.getConnection(), table)
                    .toString();
        } catch (SQLException e) {
            throw new NotMoved(table.name() + " can't be copied: " + e.getMessage());
        }
    }

    private static String list(List<Table> tables) {
        return tables.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }
}
