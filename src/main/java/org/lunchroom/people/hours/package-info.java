/** When people work: their zone, and the spans of their week. */
package org.lunchroom.people.hours;
