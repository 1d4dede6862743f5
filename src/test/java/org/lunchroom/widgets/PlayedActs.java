package org.lunchroom.widgets;

import com.sun.net.httpserver.HttpExchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the calls of a widget do to a {@link PlayedRoom}. */
final class PlayedActs {
    private static final Pattern MESSAGE = Pattern.compile("/rooms/(\\w+)/messages/(\\w+)(/\\w+)?(/\\w+)?");

    private final PlayedRoom room;

    PlayedActs(PlayedRoom room) {
        this.room = room;
    }

    Object call(String method, String path, Map<String, String> query, Map<String, Object> body, HttpExchange x) {
        Matcher message = MESSAGE.matcher(path);
        if (message.matches()) return message(method, message, body);
        if (PlayedQanda.isAsked(path)) return room.qanda.call(method, path, query, body, x);
        if (PlayedPolls.isAsked(path)) return room.polls.call(method, path, body, x);
        if (path.startsWith("/rooms/" + PlayedRoom.TAG)) return room(method, path, query, body, x);
        if (path.endsWith("/catch-up")) return Map.of("questions", room.catchUp);
        if (path.endsWith("/rsvp")) return rsvp(path, body);
        if (path.endsWith("/calendar.ics")) return "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
        return room.desk.call(method, path, query, body, x);
    }

    private Object room(
            String method, String path, Map<String, String> query, Map<String, Object> body, HttpExchange x) {
        if (path.endsWith("/messages")) return method.equals("POST") ? post(body, x) : page(query);
        if (path.endsWith("/membership")) {
            room.facts.putAll(Map.of("role", "participant", "canSpeak", true));
            return null;
        }
        return path.indexOf('/', 7) < 0 ? room.snapshot() : room.desk.call(method, path, query, body, x);
    }

    private Object post(Map<String, Object> body, HttpExchange exchange) {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        return room.posted.computeIfAbsent(key, first -> {
            Map<String, Object> more = new LinkedHashMap<>();
            Object step = body.get("step");
            if (step == null && room.chat != null && room.chat.json.get("current") instanceof Map<?, ?> current) {
                step = current.get("step");
            }
            if (step != null && ((String) step).matches(".*q\\d")) {
                more.putAll(Map.of("step", step, "chat", room.chat.json.get("id")));
                more.put("question", Character.digit(((String) step).charAt(((String) step).length() - 1), 10));
            }
            if (body.get("replyTo") != null) more.put("replyTo", body.get("replyTo"));
            if (body.get("quoteOf") instanceof String quoted) more.put("quote", quote(quoted));
            return room.says(room.viewer, (String) body.get("words"), room.now(), more);
        });
    }

    private Map<String, Object> quote(String id) {
        Map<String, Object> quoted = find(id);
        return Map.of("id", id, "author", quoted.get("author"), "words", quoted.get("words"));
    }

    private Object page(Map<String, String> query) {
        var all = room.messages.stream()
                .filter(m -> !query.containsKey("step") || query.get("step").equals(m.get("step")))
                .filter(m -> !query.containsKey("hosts")
                        || m.get("author").toString().contains("role"))
                .filter(m -> !query.containsKey("mentions")
                        || m.get("words").toString().contains("@"))
                .filter(m ->
                        !query.containsKey("replyTo") || query.get("replyTo").equals(m.get("replyTo")))
                .toList();
        if (query.containsKey("around")) return around(all, query.get("around"));
        if (query.containsKey("after")) {
            int after = Integer.parseInt(query.get("after"));
            return page(all, after, Math.min(all.size(), after + 50));
        }
        int to = query.containsKey("before") ? Integer.parseInt(query.get("before")) : all.size();
        return page(all, Math.max(0, to - 50), to);
    }

    private static Object around(List<Map<String, Object>> all, String id) {
        int middle = all.stream().map(m -> m.get("id")).toList().indexOf(id);
        if (middle < 0) throw new PlayedProblem(404, "not-found", "There is nothing here.");
        return page(all, Math.max(0, middle - 20), Math.min(all.size(), middle + 20));
    }

    private static Object page(List<Map<String, Object>> all, int from, int to) {
        Map<String, Object> page = new LinkedHashMap<>(Map.of("messages", all.subList(from, to)));
        if (from > 0) page.put("before", String.valueOf(from));
        if (to < all.size()) page.put("after", String.valueOf(to));
        return page;
    }

    private Map<String, Object> find(String id) {
        return room.messages.stream()
                .filter(m -> m.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Object message(String method, Matcher path, Map<String, Object> body) {
        Map<String, Object> message = find(path.group(2));
        if ("/saved".equals(path.group(3))) return null;
        if ("/reactions".equals(path.group(3)))
            return react(message, path.group(4).substring(1), method.equals("PUT"));
        if ("/restoration".equals(path.group(3))) return restore(message);
        if (method.equals("DELETE")) return delete(message);
        message.put("words", body.get("words"));
        message.put("tree", PlayedWords.tree((String) body.get("words")));
        message.put("editedAt", room.now().toString());
        room.tell("message.edited", Map.of("message", message));
        return message;
    }

    private Object react(Map<String, Object> message, String kind, boolean on) {
        Map<String, Object> reactions = new LinkedHashMap<>(castMap(message.get("reactions")));
        reactions.merge(kind, on ? 1 : -1, (a, b) -> ((Number) a).intValue() + ((Number) b).intValue());
        message.put("reactions", reactions);
        room.tell("message.reacted", Map.of("id", message.get("id"), "reactions", reactions));
        return null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> castMap(Object map) {
        return (Map<String, Object>) map;
    }

    private Object delete(Map<String, Object> message) {
        message.put("removed", true);
        message.put("forgotten", message.remove("words"));
        message.remove("tree");
        room.tell("message.removed", Map.of("id", message.get("id")));
        return null;
    }

    private Object restore(Map<String, Object> message) {
        message.remove("removed");
        message.put("words", message.remove("forgotten"));
        message.put("tree", PlayedWords.tree((String) message.get("words")));
        room.tell("message.restored", Map.of("message", message));
        return message;
    }

    private Object rsvp(String path, Map<String, Object> body) {
        Map<String, Object> answer = Map.of("yes", 42, "maybe", 12, "no", 3);
        if (room.chat != null && path.contains((String) room.chat.json.get("id"))) {
            room.chat.with("rsvp", answer).with("me", Map.of("host", false, "rsvp", body.get("answer")));
            room.chatChanged();
        }
        return Map.of(
                "rsvp",
                answer,
                "me",
                Map.of("host", false, "rsvp", List.of(body.get("answer")).get(0)));
    }
}
