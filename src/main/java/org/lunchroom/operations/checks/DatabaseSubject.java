package org.lunchroom.operations.checks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.lunchroom.kernel.sql.Database;

/** Which database, and how quickly it answers. */
@Singleton
class DatabaseSubject implements Subject {
    private static final long SLOW_MILLIS = 250;

    private final Database database;
    private final CheckStore store = new CheckStore();

    @Inject
    DatabaseSubject(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String page() {
        return "databases.md";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Finding look(Approach approach) {
        long begun = System.nanoTime();
        database.read(store::now);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        var values = Map.of("database", database.isH2() ? "H2" : "PostgreSQL", "millis", millis);
        return millis > SLOW_MILLIS
                ? Finding.look("database.slow", values)
                : Finding.good(database.isH2() ? "database.embedded" : "database.server", values);
    }
}
