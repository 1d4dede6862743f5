package org.lunchroom.kernel.sql;

import java.util.List;

/** Counts what an act asks of H2: each statement with how often it ran. */
public final class Statements {
    private Statements() {}

    /** Statements of the act, such as {@code select … × 1}. */
    public static List<String> of(Database database, Runnable act) {
        database.run(handle -> {
            handle.execute("set query_statistics false");
            handle.execute("set query_statistics true");
        });
        act.run();
        return database.read(handle -> handle.createQuery(
                        """
                        select sql_statement || ' × ' || execution_count from information_schema.query_statistics
                        where lower(sql_statement) not like '%query_statistics%'
                          and lower(sql_statement) not like 'checkpoint%'
                          and lower(sql_statement) not in ('commit', 'rollback')
                        """)
                .mapTo(String.class)
                .list());
    }

    /** How often any of them ran, in all. */
    public static int runs(List<String> statements) {
        return statements.stream()
                .mapToInt(line -> Integer.parseInt(
                        line.substring(line.lastIndexOf('×') + 1).strip()))
                .sum();
    }
}
