package org.lunchroom.courses.phases;

import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.Cohort;

/** Tells the people of a course that a phase of it opens tomorrow, answered by whoever reaches them outside the room. */
public interface Herald {
    /** In the transaction in which it has fallen due; each phase once, and again when its day has moved. */
    void opensSoon(Handle handle, Cohort cohort, Phase phase);
}
