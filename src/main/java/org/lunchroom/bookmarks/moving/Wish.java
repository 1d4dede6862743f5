package org.lunchroom.bookmarks.moving;

import org.lunchroom.bookmarks.Audience;

/**
 * What somebody wants of an import.
 *
 * @param audience for all that the file does not mark as private; null for what the file says, and else oneself
 * @param room the tag of the room, with audience "room"
 * @param group the name of the group, with audience "group"
 * @param folders whether folders become tags
 */
public record Wish(Audience audience, String room, String group, boolean folders) {
    /** For no group. */
    public Wish(Audience audience, String room, boolean folders) {
        this(audience, room, null, folders);
    }
}
