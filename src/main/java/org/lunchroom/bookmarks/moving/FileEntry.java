package org.lunchroom.bookmarks.moving;

import java.time.Instant;
import java.util.List;

/**
 * An entry of somebody's file, as it stands there.
 *
 * @param number its place in the file, from 1
 * @param folders the folders it lay in, outermost first
 * @param audience "me", "room", "group" or "everyone" where the file says so, as our own do; else null
 * @param room the tag of the room, with audience "room"
 * @param group the name of the group, with audience "group"
 * @param unlisted whether the file says that nobody else may see it
 * @param savedAt null where the file does not say, or nothing possible
 */
record FileEntry(
        int number,
        String address,
        String title,
        String description,
        String note,
        List<String> tags,
        List<String> folders,
        String audience,
        String room,
        String group,
        boolean unlisted,
        boolean readLater,
        Instant savedAt) {}
