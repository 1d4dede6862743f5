/** Calendars to follow by a secret address: one's own, a room's, a course's. */
package org.lunchroom.calendars.following;
