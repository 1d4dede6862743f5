package org.lunchroom.rooms;

import java.util.UUID;

/**
 * Which messages a page holds: those before or after a number (0 for neither: the newest), filtered where a filter is
 * given.
 *
 * @param step only answers given at this step
 * @param hosts only what the room's hosts and moderators wrote
 * @param mentioned only what mentions this person
 * @param replyTo only replies to this message
 */
record PageOf(long before, long after, int limit, UUID step, boolean hosts, UUID mentioned, UUID replyTo) {
    static PageOf newest(int limit) {
        return new PageOf(0, 0, limit, null, false, null, null);
    }

    /** The same choice of messages at another place. */
    PageOf at(long before, long after, int limit) {
        return new PageOf(before, after, limit, step, hosts, mentioned, replyTo);
    }
}
