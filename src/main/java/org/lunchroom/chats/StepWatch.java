package org.lunchroom.chats;

import org.jdbi.v3.core.Handle;

/** What goes along with a show in other features: it opens with a step and closes after it. */
public interface StepWatch {
    /**
     * The show is at another step, or over; called in the transaction that moved it, with the chat locked. Rehearsals are
     * not over and not live: look at the chat's state.
     *
     * @return what tells of it, run once everything is kept: telling locks streams, and so comes last
     */
    Runnable moved(Handle handle, Stage stage);

    /**
     * One more date of a series stands on the calendar; called in the transaction that put it there.
     *
     * @return what tells of what goes along, run once everything is kept
     */
    default Runnable repeated(Handle handle, Stage stage) {
        return () -> {};
    }
}
