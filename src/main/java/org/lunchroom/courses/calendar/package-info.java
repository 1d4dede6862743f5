/** The dates of a course for calendars. */
package org.lunchroom.courses.calendar;
