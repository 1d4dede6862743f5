package org.lunchroom.rooms.revisions;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.rooms.Threads;

/** Deletes a removed message's words for good once nobody may restore it. */
@Singleton
public class ForgetWords implements DueWork {
    static final String KIND = "message.forget";

    private final Iterable<Threads> threads;
    private final RevisionStore store = new RevisionStore();

    @Inject
    ForgetWords(Instance<Threads> threads) {
        this((Iterable<Threads>) threads);
    }

    public ForgetWords(Iterable<Threads> threads) {
        this.threads = threads;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Handle handle, UUID message, Instant dueAt) {
        store.forget(handle, message);
        threads.forEach(kept -> kept.forgotten(handle, message));
    }
}
