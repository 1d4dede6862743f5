/** What people of a course or a theme do together: topics, what was asked and done, group work, reading. */
@Feature(
        name = "communities",
        mayUse = {"courses", "qanda", "rooms", "people", "audit", "journal", "identity", "kernel"})
package org.lunchroom.communities;

import org.lunchroom.kernel.Feature;
