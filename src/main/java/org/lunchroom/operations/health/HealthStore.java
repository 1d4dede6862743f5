package org.lunchroom.operations.health;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

final class HealthStore {
    /** What the database's own clock shows. */
    Instant now(Handle handle) {
        return handle.createQuery("select current_timestamp")
                .mapTo(Instant.class)
                .one();
    }
}
