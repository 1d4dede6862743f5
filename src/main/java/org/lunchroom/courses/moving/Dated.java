package org.lunchroom.courses.moving;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;

/** What hangs on a course's dates and moves with them, answered by whoever keeps it: chats, reminders. */
public interface Dated {
    /** What would move, and where to; nothing changes. */
    List<Move> would(Handle handle, Viewer viewer, Redating dates);

    /** Moves it, in the transaction that moves the dates. */
    void move(Handle handle, Viewer viewer, Redating dates);
}
