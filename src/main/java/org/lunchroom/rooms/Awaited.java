package org.lunchroom.rooms;

import org.jdbi.v3.core.Handle;

/** Hears of a message that is posted after it has waited, answered by whoever made more of it than a message. */
public interface Awaited {
    /** Part of the transaction in which it is posted; the key is the one that it was offered with. */
    void released(Handle handle, Message message, String key);
}
