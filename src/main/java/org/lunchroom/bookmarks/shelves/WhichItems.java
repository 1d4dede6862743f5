package org.lunchroom.bookmarks.shelves;

import java.util.UUID;
import org.lunchroom.bookmarks.Place;

/**
 * Which part of a room's shelf.
 *
 * @param tag only what has this tag, folded; null for all
 * @param page only this page; null for all
 * @param dropped what hosts took off the shelf, instead of what stands on it
 * @param dead only what is there no more
 * @param before only what was shared before this place; null for the newest, with what is pinned first
 */
record WhichItems(UUID room, String tag, UUID page, boolean dropped, boolean dead, Place before, int limit) {
    /** Whether the page is still there or not. */
    WhichItems(UUID room, String tag, UUID page, boolean dropped, Place before, int limit) {
        this(room, tag, page, dropped, false, before, limit);
    }
}
