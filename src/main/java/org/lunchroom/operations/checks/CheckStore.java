package org.lunchroom.operations.checks;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

final class CheckStore {
    /** What the database's own clock shows. */
    Instant now(Handle handle) {
        return handle.createQuery("select current_timestamp")
                .mapTo(Instant.class)
                .one();
    }

    /** The same as the database writes it, with the offset of its own zone at the end. */
    String written(Handle handle) {
        return handle.createQuery("select cast(current_timestamp as varchar(60))")
                .mapTo(String.class)
                .one();
    }
}
