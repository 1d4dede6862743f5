package org.lunchroom.widgets;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The same rooms as a host meets them. */
final class HostScenes {
    static final String CONSOLE = "<lunchroom-host chat=chat1 wall-href='/wall?{wall}'></lunchroom-host>";
    static final String WALL = "<lunchroom-wall chat=chat1 name=A></lunchroom-wall>";
    static final String PLANNER = "<lunchroom-schedule room=feedbackchat></lunchroom-schedule>";
    static final String RECAP = "<lunchroom-recap chat=chat1></lunchroom-recap>";

    private HostScenes() {}

    /** A room of which the viewer is a host. */
    static PlayedRoom hosted(PlayedRoom room) {
        room.chat.with("me", Map.of("host", true));
        room.facts.putAll(Map.of("runs", true, "role", "host"));
        return room;
    }

    static PlayedRoom live() {
        return hosted(Scenes.live());
    }

    static PlayedRoom rehearsal() {
        PlayedRoom room = live();
        room.chat.state("rehearsal");
        return room;
    }

    /** A draft of this room is all there is. */
    static PlayedRoom draft() {
        PlayedRoom room = hosted(Scenes.announced());
        room.chat.state("draft");
        return room;
    }

    /** No chat was ever planned here. */
    static PlayedRoom fresh() {
        PlayedRoom room = Scenes.empty();
        room.facts.putAll(Map.of("runs", true, "role", "host"));
        return room;
    }

    static PlayedRoom many(int answers) {
        PlayedRoom room = live();
        for (int i = 0; i < answers; i++) {
            room.answers(Cast.LONG, 2, "Answer number " + i, Instant.parse("2026-05-14T10:25:10Z"));
        }
        return room;
    }

    static Map<String, Object> wall(Map<String, Object> changed) {
        Map<String, Object> wall = new java.util.LinkedHashMap<>(
                Map.of("show", "best", "quiet", false, "blank", false, "namesHidden", false, "delaySeconds", 0));
        wall.putAll(changed);
        return wall;
    }

    /** A person who is quoted reads a published recap. */
    static PlayedRoom quoted() {
        PlayedRoom room = Scenes.closed();
        room.desk.recap.me = Map.of("quoted", 1, "anonymous", false, "host", false);
        return room;
    }

    /** A host reads the draft of a recap. */
    static PlayedRoom recapDraft() {
        PlayedRoom room = hosted(Scenes.closed());
        room.desk.recap.me = Map.of("quoted", 0, "anonymous", false, "host", true);
        room.desk.recap.json.put("state", "draft");
        room.desk.recap.json.remove("publishedAt");
        return room;
    }

    static PlayedRoom recapOfNothing() {
        PlayedRoom room = Scenes.closed();
        room.desk.recap.json.putAll(Map.of("perMinute", List.of(), "marks", List.of(), "resources", List.of()));
        room.desk.recap.json.putAll(Map.of("second", List.of(), "around", List.of(), "thanks", List.of()));
        return room;
    }
}
