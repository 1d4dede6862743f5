package org.lunchroom.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.DueWork;

/** Deletes the files of a post that a moderator did not let in, once nobody can let it in any more. */
@Singleton
public class ForgetDeclined implements DueWork {
    static final String KIND = "file.declined";

    private final Database database;
    private final Uploads uploads;
    private final FileStore store = new FileStore();

    @Inject
    public ForgetDeclined(Database database, Uploads uploads) {
        this.database = database;
        this.uploads = uploads;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Handle handle, UUID post, Instant dueAt) {
        var files = store.held(handle, List.of(post));
        // Where it waits again meanwhile, its files do, too.
        if (files.stream()
                .allMatch(file -> file.heldUntil() != null && !file.heldUntil().isAfter(dueAt))) {
            store.deleteHeld(handle, post);
            database.afterCommit(() -> uploads.forget(files));
        }
    }
}
