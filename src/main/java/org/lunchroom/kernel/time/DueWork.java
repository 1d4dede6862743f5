package org.lunchroom.kernel.time;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Work of one kind that falls due at a moment, such as releasing a chat's next question. */
public interface DueWork {
    /** The kind's name, as stored. */
    String kind();

    /** Does it, in the transaction that claimed it; it may schedule what comes next. */
    void run(Handle handle, UUID subject, Instant dueAt);
}
