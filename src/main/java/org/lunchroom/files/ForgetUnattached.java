package org.lunchroom.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.DueWork;

/** Deletes a file that nobody posted. */
@Singleton
public class ForgetUnattached implements DueWork {
    private final Database database;
    private final Uploads uploads;
    private final FileStore store = new FileStore();

    @Inject
    public ForgetUnattached(Database database, Uploads uploads) {
        this.database = database;
        this.uploads = uploads;
    }

    @Override
    public String kind() {
        return Uploads.UNATTACHED;
    }

    @Override
    public void run(Handle handle, UUID id, Instant dueAt) {
        var file = store.find(handle, id);
        if (file.isPresent() && store.discard(handle, id)) {
            database.afterCommit(() -> uploads.forget(List.of(file.get())));
        }
    }
}
