package org.lunchroom.courses.phases;

import java.util.Locale;

/** The phases that a cohort may have, in their order; each may be absent. */
public enum PhaseKind {
    BEFORE("Before"),
    DURING("The course"),
    AFTER("After"),
    ALUMNI("Alumni");

    private final String title;

    PhaseKind(String title) {
        this.title = title;
    }

    /** What it is called unless a trainer says otherwise. */
    public String usualTitle() {
        return title;
    }

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
