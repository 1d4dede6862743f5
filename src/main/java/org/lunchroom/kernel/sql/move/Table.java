package org.lunchroom.kernel.sql.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** A table and its columns. Names are quoted in SQL: some are words of the language. */
record Table(String name, List<Column> columns) {
    record Column(String name, Kind kind) {}

    private record Found(String table, String column, String type) {}

    /** All tables of the embedded database but the record of its migrations, which the other database has of its own. */
    static List<Table> all(Handle handle) {
        var found = handle.createQuery(
                        """
                        select c.table_name, c.column_name, c.data_type from information_schema.columns c
                        join information_schema.tables t
                          on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                          and c.table_name <> 'flyway_schema_history'
                        order by c.table_name, c.ordinal_position
                        """)
                .map((row, context) -> new Found(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        var tables = found.stream()
                .collect(Collectors.groupingBy(Found::table, java.util.TreeMap::new, Collectors.toList()));
        return tables.entrySet().stream().map(Table::of).toList();
    }

    private static Table of(Map.Entry<String, List<Found>> table) {
        var columns = new ArrayList<Column>();
        table.getValue().forEach(column -> columns.add(new Column(column.column(), Kind.of(column.type()))));
        return new Table(table.getKey(), List.copyOf(columns));
    }

    String quoted() {
        return '"' + name + '"';
    }

    String select() {
        return "select " + names() + " from " + quoted();
    }

    String insert() {
        var places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + quoted() + " (" + names() + ") values (" + places + ")";
    }

    private String names() {
        return columns.stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "));
    }
}
