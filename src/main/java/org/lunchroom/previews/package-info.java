/** What links lead to: pages are asked once, after the post, and what they say stands beside the link. */
@Feature(
        name = "previews",
        mayUse = {"bookmarks", "rooms", "journal", "identity", "kernel"})
@Scoped(read = Scope.BOOKMARKS_READ, write = Scope.BOOKMARKS_WRITE)
package org.lunchroom.previews;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
