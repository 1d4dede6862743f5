/** Who champions a room, from which day to which, and the pathway that leads there. */
@Feature(
        name = "ambassadors",
        mayUse = {"rooms", "people", "audit", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.CHATS_HOST)
package org.lunchroom.ambassadors;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
