/** What people of a course or a theme do together: topics, what was asked and done, group work, reading. */
@Feature(
        name = "communities",
        mayUse = {"courses", "qanda", "rooms", "people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.communities;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
