package org.lunchroom.bookmarks;

import java.util.List;

/**
 * What somebody wants to keep, or to change about what they kept; what is left out stays as it is.
 *
 * @param room the tag of the room whose shelf it goes to, with audience "room"
 * @param group the group of the portal that it is for, with audience "group"; one that its person is in
 */
public record NewBookmark(
        String address,
        String title,
        String description,
        String note,
        List<String> tags,
        Audience audience,
        String room,
        Boolean readLater,
        String group) {
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_TEXT = 10_000;

    /** For no group. */
    public NewBookmark(
            String address,
            String title,
            String description,
            String note,
            List<String> tags,
            Audience audience,
            String room,
            Boolean readLater) {
        this(address, title, description, note, tags, audience, room, readLater, null);
    }

    /** An address and nothing else. */
    public static NewBookmark of(String address) {
        return new NewBookmark(address, null, null, null, null, null, null, null);
    }

    public NewBookmark tagged(String... these) {
        return new NewBookmark(address, title, description, note, List.of(these), audience, room, readLater, group);
    }

    public NewBookmark noted(String why) {
        return new NewBookmark(address, title, description, why, tags, audience, room, readLater, group);
    }

    public NewBookmark titled(String words) {
        return new NewBookmark(address, words, description, note, tags, audience, room, readLater, group);
    }

    public NewBookmark forRoom(String tag) {
        return new NewBookmark(address, title, description, note, tags, Audience.ROOM, tag, readLater);
    }

    public NewBookmark forAudience(Audience who) {
        return new NewBookmark(address, title, description, note, tags, who, null, readLater);
    }

    public NewBookmark forGroup(String name) {
        return new NewBookmark(address, title, description, note, tags, Audience.GROUP, null, readLater, name);
    }
}
