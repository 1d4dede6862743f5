/** Scheduled chats: a run of show that the clock drives, and whoever is in charge can hold, extend, skip and turn back. */
@Feature(
        name = "chats",
        mayUse = {"courses", "feeds", "rooms", "people", "audit", "journal", "identity", "kernel"})
package org.lunchroom.chats;

import org.lunchroom.kernel.Feature;
