package org.lunchroom.files;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.rooms.Messages;

/** Deletes a removed message's files once its words are forgotten; what moderators set aside keeps them. */
@Singleton
public class ForgetFiles implements DueWork {
    static final String KIND = "file.removed";

    private final Database database;
    private final Messages messages;
    private final Uploads uploads;
    private final FileStore store = new FileStore();

    @Inject
    public ForgetFiles(Database database, Messages messages, Uploads uploads) {
        this.database = database;
        this.messages = messages;
        this.uploads = uploads;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Handle handle, UUID id, Instant dueAt) {
        boolean gone = messages.all(List.of(id)).stream()
                .allMatch(message -> message.removed() && message.words().isEmpty());
        if (gone) {
            var files = store.of(handle, List.of(id));
            store.delete(handle, id);
            database.afterCommit(() -> uploads.forget(files));
        }
    }
}
