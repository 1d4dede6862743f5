/** Questions from a room's audience: asked in one's name or without, voted for, approved, and answered or accounted for. */
@Feature(
        name = "qanda",
        mayUse = {"chats", "rooms", "people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.CHATS_HOST)
package org.lunchroom.qanda;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
