/** Whom and what people follow: other people, rooms and tags; and what they want to hear nothing of. */
@Feature(
        name = "follows",
        mayUse = {"bookmarks", "rooms", "people", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.follows;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
