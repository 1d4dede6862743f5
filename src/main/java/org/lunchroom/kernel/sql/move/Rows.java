package org.lunchroom.kernel.sql.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A table's rows, one after the other: what is read is summed up, and may be written somewhere else. */
final class Rows {
    private static final int AT_ONCE = 1_000;

    /** Takes one row. */
    private interface Taker {
        void take(Object[] row) throws SQLException;
    }

    private Rows() {}

    /** What is in the table. */
    static Sum sum(Connection connection, Table table) throws SQLException {
        return each(connection, table, row -> {});
    }

    /** Copies the table's rows to one of the same name, and says what was in them. */
    static Sum copy(Connection from, Connection to, Table table) throws SQLException {
        try (var insert = to.prepareStatement(table.insert())) {
            var waiting = new int[1];
            var sum = each(from, table, row -> {
                add(insert, table, row);
                if (++waiting[0] % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            });
            insert.executeBatch();
            return sum;
        }
    }

    private static void add(PreparedStatement insert, Table table, Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            table.columns().get(i).kind().write(insert, i + 1, row[i]);
        }
        insert.addBatch();
    }

    private static Sum each(Connection connection, Table table, Taker taker) throws SQLException {
        var sum = new Sum();
        try (var select = connection.createStatement()) {
            select.setFetchSize(AT_ONCE);
            try (var rows = select.executeQuery(table.select())) {
                while (rows.next()) {
                    var row = new Object[table.columns().size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = table.columns().get(i).kind().read(rows, i + 1);
                    }
                    sum.add(row);
                    taker.take(row);
                }
            }
        }
        return sum;
    }
}
