/** The questions how it goes with a goal: after 7, 30 and 90 days and on its own day, each answered with one click. */
package org.lunchroom.goals.checkins;
