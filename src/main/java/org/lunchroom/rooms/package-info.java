/** Rooms, their members and what people post in them. */
@Feature(
        name = "rooms",
        mayUse = {"people", "audit", "journal", "identity", "kernel"})
package org.lunchroom.rooms;

import org.lunchroom.kernel.Feature;
