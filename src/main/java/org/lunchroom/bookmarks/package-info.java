/** Links that people keep, for themselves, for a room or for everybody here. */
@Feature(
        name = "bookmarks",
        mayUse = {"feeds", "rooms", "people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.BOOKMARKS_READ, write = Scope.BOOKMARKS_WRITE)
package org.lunchroom.bookmarks;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
