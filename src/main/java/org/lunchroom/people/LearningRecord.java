package org.lunchroom.people;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Hears what people did for their learning, in the transaction in which they do it. */
public interface LearningRecord {
    /** Nobody listens. */
    LearningRecord NONE = (handle, person, deed, thing) -> {};

    /** What one can have done. */
    enum Deed {
        TOOK_PART,
        FINISHED_STEP,
        SET_GOAL,
        REACHED_GOAL,
        DROPPED_GOAL,
        CONFIRMED_RESULT
    }

    /** They did this, with the chat, step, goal or result of this id; said again, it is heard once. */
    void did(Handle handle, UUID person, Deed deed, UUID thing);
}
