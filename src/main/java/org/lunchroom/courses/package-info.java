/** Courses and their cohorts: dates, phases that follow them, rosters, steps, and what moves when a date moves. */
@Feature(
        name = "courses",
        mayUse = {"rooms", "people", "audit", "journal", "identity", "kernel"})
package org.lunchroom.courses;

import org.lunchroom.kernel.Feature;
