package org.lunchroom.journal;

import java.util.UUID;

/** Which stream: its kind ("room", or "hosts" for what only a room's hosts see) and whose it is. */
public record StreamId(String kind, UUID owner) {
    public static StreamId room(UUID room) {
        return new StreamId("room", room);
    }

    public static StreamId hosts(UUID room) {
        return new StreamId("hosts", room);
    }

    static StreamId parse(String text) {
        int colon = text.indexOf(':');
        return new StreamId(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return kind + ":" + owner;
    }
}
