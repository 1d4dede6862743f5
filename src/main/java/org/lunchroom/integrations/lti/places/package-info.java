/** Rooms in courses: which link opens which room, and who came in by it. */
package org.lunchroom.integrations.lti.places;
