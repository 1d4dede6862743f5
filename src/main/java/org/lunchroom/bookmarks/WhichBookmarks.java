package org.lunchroom.bookmarks;

import java.util.UUID;

/**
 * Which bookmarks a page of them holds.
 *
 * @param mine only the viewer's own; else all that they may see
 * @param tag only with this tag, folded; null for all
 * @param readLater only those kept to be read
 * @param dead only those whose page is there no more
 * @param room only those for this room; null for all
 * @param before only older ones than at this place; null for the newest
 */
public record WhichBookmarks(
        boolean mine, String tag, boolean readLater, boolean dead, UUID room, Place before, int limit) {
    /** Whether the page is still there or not. */
    public WhichBookmarks(boolean mine, String tag, boolean readLater, UUID room, Place before, int limit) {
        this(mine, tag, readLater, false, room, before, limit);
    }
}
