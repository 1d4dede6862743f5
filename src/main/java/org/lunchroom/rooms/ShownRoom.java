package org.lunchroom.rooms;

import java.util.Locale;

/** A room in a list, and what the viewer is in it. */
public record ShownRoom(
        String tag,
        String title,
        String purpose,
        String kind,
        String visibility,
        int postLength,
        String speak,
        int slowSeconds,
        String role) {
    static ShownRoom of(Room room, Membership membership) {
        return new ShownRoom(
                room.tag(),
                room.title(),
                room.purpose(),
                text(room.kind()),
                text(room.visibility()),
                room.postLength(),
                text(room.speak()),
                room.slowSeconds(),
                membership.role().text());
    }

    private static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
