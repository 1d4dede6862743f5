/** The door of a chat: whoever is new finds somebody beside them, and the two have a lane of their own. */
@Feature(
        name = "buddies",
        mayUse = {"chats", "rooms", "people", "journal", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.buddies;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
