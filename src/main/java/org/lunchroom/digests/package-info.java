/** A curator's short selection, one line each: on a page, in a widget, by mail; and each person's own weekly catch-up. */
@Feature(
        name = "digests",
        mayUse = {
            "notifications",
            "follows",
            "bookmarks",
            "chats",
            "feeds",
            "rooms",
            "people",
            "audit",
            "journal",
            "identity",
            "kernel"
        })
@Scoped(read = Scope.BOOKMARKS_READ, write = Scope.BOOKMARKS_WRITE)
package org.lunchroom.digests;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
