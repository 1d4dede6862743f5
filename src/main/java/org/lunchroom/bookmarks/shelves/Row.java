package org.lunchroom.bookmarks.shelves;

import java.time.Instant;
import java.util.UUID;

/**
 * A page on a shelf.
 *
 * @param addressHash tells which of a message's links leads to it
 * @param newest when it was last shared in the room or saved for it
 * @param title the hosts' words for it; empty where they left it as it came
 */
record Row(UUID page, String addressHash, Instant newest, String title, Instant pinnedAt, Instant droppedAt) {}
