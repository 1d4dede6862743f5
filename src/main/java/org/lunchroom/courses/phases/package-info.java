/** Phases of a cohort: when they open and close, and who may post in them. */
package org.lunchroom.courses.phases;
