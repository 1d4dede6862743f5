package org.lunchroom.widgets;

import com.sun.net.httpserver.HttpExchange;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What becomes of a {@link PlayedChat} when hosts plan it or press its controls. */
final class PlayedPlan {
    static final Map<String, Object> LUNCH = Map.of(
            "id", "lunch-and-learn",
            "title", "Lunch and learn",
            "about", "One topic over lunch.",
            "minutes", 60,
            "steps",
                    List.of(
                            step("welcome", "Welcome! Say who you are.", 5),
                            step("question", "When did this go well for you?", 24),
                            step("question", "What will you try this week?", 24),
                            step("close", "Post the one thing you take away.", 7)));

    private PlayedPlan() {}

    private static Map<String, Object> step(String kind, String text, int minutes) {
        return Map.of("kind", kind, "text", text, "minutes", minutes);
    }

    static PlayedChat scheduled(Map<String, Object> body, boolean now) {
        Object title = body.getOrDefault("title", "Giving feedback that lands");
        var chat = new PlayedChat("chat2", PlayedRoom.TAG, (String) title, Instant.parse("2026-05-21T10:00:00Z"));
        if (body.get("steps") != null) chat.replan(steps(body));
        if (body.get("minutes") instanceof Number minutes) chat.with("minutes", minutes.intValue());
        if (body.get("series") != null) chat.with("series", "series1");
        chat.with("me", Map.of("host", true));
        return now ? chat.at("q1") : chat.state("draft");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> steps(Map<String, Object> body) {
        return (List<Map<String, Object>>) body.get("steps");
    }

    /** An edit that starts from another version than the one there is, is refused. */
    static void edit(PlayedChat chat, Map<String, Object> body, HttpExchange exchange) {
        String from = exchange.getRequestHeaders().getFirst("If-Match");
        if (!("\"" + chat.json.get("version") + "\"").equals(from)) {
            throw new PlayedProblem(412, "edited-meanwhile", "Somebody else has edited this chat.");
        }
        if (body.get("steps") != null) chat.replan(steps(body));
        if (body.get("title") != null) chat.with("title", body.get("title"));
        chat.state((String) chat.json.get("state"));
    }

    /** Two presses at once move one step. */
    static void control(PlayedRoom room, String control, Map<String, Object> body) {
        Object current = ((Map<?, ?>) room.chat.json.get("current")).get("step");
        if (!current.equals(body.get("from"))) {
            throw new PlayedProblem(409, "already-moved", "Somebody was faster.");
        }
        switch (control) {
            case "next" -> room.chat.at(current.equals("chat1-q2") ? "q3" : "q4");
            case "back" -> room.chat.at("q2");
            case "hold" -> room.chat.heldSince(room.now());
            case "resume" -> room.chat.heldSince(null);
            case "handover" -> room.chat.with("inCharge", Cast.INES.json());
            default -> room.chat.state((String) room.chat.json.get("state"));
        }
        room.chatChanged();
    }
}
