package org.lunchroom.rooms;

import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lunchroom.kernel.http.JsonAnswers;

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
        String version,
        String role) {
    private static final List<String> SETTINGS =
            List.of("title", "purpose", "postLength", "speak", "slowSeconds", "version");

    /** The room, and what the viewer is in it. */
    public static ShownRoom of(Room room, Membership membership) {
        return new ShownRoom(
                room.tag(),
                room.title(),
                room.purpose(),
                text(room.kind()),
                text(room.visibility()),
                room.postLength(),
                text(room.speak()),
                room.slowSeconds(),
                room.version(),
                membership.role().text());
    }

    /** What those who run a room may change, as everybody in it is told. */
    public static Map<String, JsonValue> settings(Room room) {
        var all = JsonAnswers.object(of(room, new Membership(room.id(), null, Role.READER)));
        var settings = new LinkedHashMap<String, JsonValue>();
        SETTINGS.forEach(name -> settings.put(name, all.get(name)));
        return settings;
    }

    private static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
