/** Mails to the people of a course: that a phase of it opens tomorrow. */
@Feature(
        name = "reminders",
        mayUse = {"digests", "courses", "rooms", "people", "identity", "kernel"})
package org.lunchroom.reminders;

import org.lunchroom.kernel.Feature;
