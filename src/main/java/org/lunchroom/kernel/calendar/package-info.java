/** Files for calendars (RFC 5545). */
package org.lunchroom.kernel.calendar;
