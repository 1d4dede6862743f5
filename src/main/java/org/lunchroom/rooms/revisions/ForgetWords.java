package org.lunchroom.rooms.revisions;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.time.DueWork;

/** Deletes a removed message's words for good once nobody may restore it. */
@Singleton
public class ForgetWords implements DueWork {
    static final String KIND = "message.forget";

    private final RevisionStore store = new RevisionStore();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Handle handle, UUID message, Instant dueAt) {
        store.forget(handle, message);
    }
}
