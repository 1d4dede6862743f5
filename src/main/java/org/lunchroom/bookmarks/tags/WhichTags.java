package org.lunchroom.bookmarks.tags;

import java.util.UUID;

/**
 * Which tags a page of them holds.
 *
 * @param mine only those on the viewer's own bookmarks; else on all that they may see
 * @param room those on the shelf of this room, which the viewer may read, instead; null for bookmarks
 * @param start how they begin, folded; empty for all
 * @param beside only those that stand on a page with this one, folded; null for all
 * @param byName in the order of the alphabet; else the most used first
 * @param after only those behind this place; null from the start
 */
record WhichTags(boolean mine, UUID room, String start, String beside, boolean byName, TagPlace after, int limit) {
    WhichTags beginning(String folded) {
        return new WhichTags(mine, room, folded, beside, byName, after, limit);
    }

    WhichTags beside(String folded) {
        return new WhichTags(mine, room, start, folded, byName, after, limit);
    }
}
