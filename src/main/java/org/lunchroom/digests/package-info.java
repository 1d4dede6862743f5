/** A curator's short selection, one line each: on a page, in a widget, by mail; and each person's own weekly catch-up. */
@Feature(
        name = "digests",
        mayUse = {"bookmarks", "chats", "feeds", "rooms", "people", "audit", "journal", "identity", "kernel"})
package org.lunchroom.digests;

import org.lunchroom.kernel.Feature;
