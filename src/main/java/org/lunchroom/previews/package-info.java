/** What links lead to: pages are asked once, after the post, and what they say stands beside the link. */
@Feature(
        name = "previews",
        mayUse = {"bookmarks", "rooms", "journal", "identity", "kernel"})
package org.lunchroom.previews;

import org.lunchroom.kernel.Feature;
