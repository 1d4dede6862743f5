package org.lunchroom.bookmarks;

/**
 * A bookmark as it is after saving.
 *
 * @param now whether it is new; else the person had the page already
 */
public record Kept(Bookmark bookmark, boolean now) {}
