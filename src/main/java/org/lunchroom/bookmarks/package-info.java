/** Links that people keep, for themselves, for a room or for everybody here. */
@Feature(
        name = "bookmarks",
        mayUse = {"feeds", "rooms", "people", "audit", "journal", "identity", "kernel"})
package org.lunchroom.bookmarks;

import org.lunchroom.kernel.Feature;
