/** What takes place when, for one person: as a grid, for calendars that follow it, and by mail to whoever comes. */
@Feature(
        name = "calendars",
        mayUse = {
            "goals",
            "digests",
            "notifications",
            "courses",
            "chats",
            "feeds",
            "rooms",
            "people",
            "journal",
            "identity",
            "kernel"
        })
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.calendars;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
