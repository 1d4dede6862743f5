/** What participants do in a phase, ticked by each for themselves. */
package org.lunchroom.courses.steps;
