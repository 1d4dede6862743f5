package org.lunchroom.journal;

import java.util.UUID;

/**
 * Which stream: its kind ("room", "hosts" for what only a room's hosts see, "bookmarks", "lane" or "inbox" of a person)
 * and whose it is.
 */
public record StreamId(String kind, UUID owner) {
    public static final String ROOM = "room";
    public static final String HOSTS = "hosts";
    public static final String BOOKMARKS = "bookmarks";
    public static final String LANE = "lane";
    public static final String INBOX = "inbox";

    public static StreamId room(UUID room) {
        return new StreamId(ROOM, room);
    }

    public static StreamId hosts(UUID room) {
        return new StreamId(HOSTS, room);
    }

    /** What a person keeps. */
    public static StreamId bookmarks(UUID person) {
        return new StreamId(BOOKMARKS, person);
    }

    /** What is said to a person beside the rooms: by their buddy, by those who run a room. */
    public static StreamId lane(UUID person) {
        return new StreamId(LANE, person);
    }

    /** What concerns a person. */
    public static StreamId inbox(UUID person) {
        return new StreamId(INBOX, person);
    }

    /** The stream whose text this is. */
    public static StreamId parse(String text) {
        int colon = text.indexOf(':');
        return new StreamId(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return kind + ":" + owner;
    }
}
