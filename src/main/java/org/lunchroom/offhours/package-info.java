/** Rooms at hours when nobody is in charge: who is around, whom a question is kept for, and what waits for a moderator. */
@Feature(
        name = "offhours",
        mayUse = {"moderation", "rooms", "people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.offhours;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
