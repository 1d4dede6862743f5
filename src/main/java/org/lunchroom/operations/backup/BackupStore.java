package org.lunchroom.operations.backup;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

final class BackupStore {
    /** H2 writes its file as it is at this moment, in a zip; whoever writes meanwhile does not wait. */
    void copy(Handle handle, Path file) {
        handle.execute("backup to '" + file.toString().replace("'", "''") + "'");
    }

    /** What a database holds, in a few words. */
    String held(Handle handle) {
        return handle.createQuery(
                        """
                        select 'rooms ' || (select count(*) from room) || ', messages ' || (select count(*) from message)
                        """)
                .mapTo(String.class)
                .one();
    }
}
