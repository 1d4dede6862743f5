/** Scheduled chats: a run of show that the clock drives, and whoever is in charge can hold, extend, skip and turn back. */
@Feature(
        name = "chats",
        mayUse = {"courses", "feeds", "rooms", "people", "audit", "journal", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.CHATS_HOST, bots = true)
package org.lunchroom.chats;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
