package org.lunchroom.operations.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.lunchroom.kernel.sql.Database;

/** Whether the database answers. */
@Singleton
class DatabaseProbe implements Probe {
    private final Database database;
    private final HealthStore store = new HealthStore();

    @Inject
    DatabaseProbe(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Condition look() {
        database.read(store::now);
        return Condition.UP;
    }
}
