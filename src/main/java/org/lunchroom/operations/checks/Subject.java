package org.lunchroom.operations.checks;

/** One thing that is looked at. It may throw and it may hang: either is found out. */
interface Subject {
    /** Its name in the API and before its sentences. */
    String name();

    /** The page of the documentation that says more. */
    String page();

    /** Where it stands in the list. */
    int place();

    Finding look(Approach approach);
}
