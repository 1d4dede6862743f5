package org.lunchroom.widgets;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What hosts do in a {@link PlayedRoom}: their console, its walls, the planning board. */
final class PlayedDesk {
    private static final String JOIN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 3\">"
            + "<title>https://intranet.example/go/feedbackchat</title><path d=\"M0 0h1v1h-1zM2 2h1v1h-1z\"/></svg>";

    private final PlayedRoom room;
    final Map<String, Map<String, Object>> walls = new ConcurrentHashMap<>();
    final Set<Object> picks = new LinkedHashSet<>();
    final List<Object> notes = new CopyOnWriteArrayList<>();
    /** Everything that was sent, by its method and path. */
    final Map<String, Map<String, Object>> sent = new ConcurrentHashMap<>();
    /** Another host's chats of the room, beside the one that is on. */
    final List<Object> others = new CopyOnWriteArrayList<>();

    final PlayedRecap recap = new PlayedRecap(this);
    List<String> permissions = List.of();

    PlayedDesk(PlayedRoom room) {
        this.room = room;
    }

    List<String> permissions() {
        return permissions;
    }

    Object call(String method, String path, Map<String, String> query, Map<String, Object> body, HttpExchange x) {
        if (!method.equals("GET")) sent.put(method + " " + path, body);
        if (path.endsWith("/join.svg")) return JOIN;
        if (path.equals("/templates")) return Map.of("templates", List.of(PlayedPlan.LUNCH));
        if (path.equals("/people")) return List.of(Cast.MIKA.json(), Cast.LONG.json());
        if (path.equals("/rooms")) return rooms(method, body);
        if (path.startsWith("/rooms/")) return plan(method, path, body, x);
        if (path.contains("/recap")) return recap.call(method, path, body, x);
        if (path.contains("/picks/")) return pick(path, method.equals("PUT"));
        return chat(method, path, query, body, x);
    }

    private Object chat(
            String method, String path, Map<String, String> query, Map<String, Object> body, HttpExchange x) {
        String below = path.replaceFirst("/chats/\\w+", "");
        if (below.equals("/answers")) return answers(query.get("step"));
        if (below.equals("/console")) return console();
        if (below.equals("/notes")) return note(body);
        if (below.equals("/polls")) return Map.of("polls", List.of());
        if (below.endsWith("/poll")) return body;
        if (below.startsWith("/walls/")) return wall(method, below.substring(7), body);
        if (room.chat == null || !path.contains((String) room.chat.json.get("id"))) throw nothing();
        if (below.equals("/steps") || method.equals("PATCH")) PlayedPlan.edit(room.chat, body, x);
        if (below.equals("/announcement")) room.chat.state("announced");
        if (below.equals("/cancellation")) room.chat.state("cancelled");
        if (below.startsWith("/controls/")) PlayedPlan.control(room, below.substring(10), body);
        return tagged(x);
    }

    static PlayedProblem nothing() {
        return new PlayedProblem(404, "not-found", "Nothing is here.");
    }

    private Object tagged(HttpExchange exchange) {
        exchange.getResponseHeaders().set("ETag", "\"" + room.chat.json.get("version") + "\"");
        return room.chat.whole();
    }

    private Object rooms(String method, Map<String, Object> body) {
        if (method.equals("GET")) return Map.of("rooms", List.of(room.facts));
        room.facts.putAll(body);
        room.facts.put("tag", PlayedRoom.TAG);
        room.facts.putAll(Map.of("role", "host", "runs", true));
        room.refused = "nothing";
        return room.facts;
    }

    private Object plan(String method, String path, Map<String, Object> body, HttpExchange x) {
        if (method.equals("GET")) {
            List<Object> chats = new ArrayList<>(others);
            if (room.chat != null) chats.add(room.chat.whole());
            return Map.of("chats", chats);
        }
        room.chat = PlayedPlan.scheduled(body, path.endsWith("/now"));
        return tagged(x);
    }

    private Object answers(String step) {
        return Map.of(
                "messages",
                room.messages.stream()
                        .filter(message -> step.equals(message.get("step")))
                        .toList());
    }

    private Object console() {
        Map<String, Object> console = new LinkedHashMap<>();
        console.put("waiting", List.of(Map.of("message", waits(), "since", "2026-05-14T10:20:30Z")));
        console.put("firstTimers", List.of(Map.of("author", Cast.LONG.json(), "posts", 1)));
        console.put("perMinute", List.of(3, 6, 13, 16, 9, 7, 11, 14, 12));
        console.put("speed", 12);
        console.put("picks", picks);
        console.put("notes", notes);
        return console;
    }

    private static Map<String, Object> waits() {
        String words = "Is the guide translated?";
        return Map.of("id", "m90", "author", Cast.LAYLA.json(), "words", words, "tree", PlayedWords.tree(words));
    }

    private Object note(Map<String, Object> body) {
        Map<String, Object> note = new LinkedHashMap<>(body);
        note.putAll(Map.of("id", "note" + notes.size(), "chat", room.chat.json.get("id")));
        note.put("author", room.viewer.json());
        notes.add(note);
        return note;
    }

    private Object pick(String path, boolean on) {
        String message = path.substring(path.lastIndexOf('/') + 1);
        if (on) picks.add(message);
        else picks.remove(message);
        return null;
    }

    /** Settings as a host sends them; a wall that nobody set is unknown here, and fresh on the screen. */
    private Object wall(String method, String name, Map<String, Object> body) {
        if (method.equals("PUT")) set(name, body);
        Map<String, Object> wall = walls.get(name);
        if (wall == null) throw nothing();
        return wall;
    }

    void set(String name, Map<String, Object> setting) {
        Map<String, Object> wall = new LinkedHashMap<>(setting);
        wall.put("name", name);
        walls.put(name, wall);
        room.tell("wall.changed", Map.of("chat", room.chat.json.get("id"), "wall", wall));
    }
}
