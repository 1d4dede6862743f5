/** Courses and their cohorts: dates, phases that follow them, rosters, steps, and what moves when a date moves. */
@Feature(
        name = "courses",
        mayUse = {"rooms", "people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.LEARNING_READ, write = Scope.LEARNING_WRITE)
package org.lunchroom.courses;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
