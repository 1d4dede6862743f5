/** Rooms, their members and what people post in them. */
@Feature(
        name = "rooms",
        mayUse = {"people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST, bots = true)
package org.lunchroom.rooms;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
