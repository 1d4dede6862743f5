package org.lunchroom.bookmarks.moving;

import org.lunchroom.bookmarks.Audience;

/**
 * What somebody wants of an import.
 *
 * @param audience for all that the file does not mark as private; null for what the file says, and else oneself
 * @param room the tag of the room, with audience "room"
 * @param folders whether folders become tags
 */
public record Wish(Audience audience, String room, boolean folders) {}
