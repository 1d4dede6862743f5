package org.lunchroom.widgets;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Polls of a {@link PlayedRoom}, as far as screens need them. */
final class PlayedPolls {
    private final PlayedRoom room;
    final List<Map<String, Object>> polls = new CopyOnWriteArrayList<>();
    final Map<String, Object> mine = new LinkedHashMap<>();
    boolean hosts;
    /** What was sent with each call that votes or leads: its body. */
    final List<Map<String, Object>> sent = new CopyOnWriteArrayList<>();

    PlayedPolls(PlayedRoom room) {
        this.room = room;
    }

    static boolean isAsked(String path) {
        return path.matches(PlayedQanda.OF_ROOM + "/(polls|pulse).*");
    }

    Object call(String method, String path, Map<String, Object> body, HttpExchange exchange) {
        if (path.endsWith("/pulse")) return pulse(method, body);
        String[] parts = path.substring(PlayedQanda.OF_ROOM.length()).split("/");
        if (parts.length == 2) return method.equals("POST") ? add(body) : page();
        var poll = polls.stream()
                .filter(one -> one.get("id").equals(parts[2]))
                .findFirst()
                .orElseThrow(PlayedDesk::nothing);
        String act = parts.length == 4 ? parts[3] : method.equals("DELETE") ? "drop" : "";
        if (act.isEmpty()) return seen(poll);
        if (act.equals("vote")) return vote(poll, method.equals("PUT") ? body : null);
        return lead(poll, act, body);
    }

    private Object pulse(String method, Map<String, Object> body) {
        Map<String, Object> felt = new LinkedHashMap<>();
        if (method.equals("PUT")) {
            felt.putAll(body);
            felt.put("until", room.now().plusSeconds(300).toString());
        }
        if (!method.equals("GET")) sent.add(Map.of("act", "pulse " + (body == null ? "" : body.get("mood"))));
        if (hosts) felt.put("pulse", Map.of("alert", false));
        return felt;
    }

    private Object page() {
        return Map.of("polls", polls, "mine", mine, "hosts", hosts, "head", room.head());
    }

    private Map<String, Object> seen(Map<String, Object> poll) {
        Map<String, Object> seen = new LinkedHashMap<>(Map.of("poll", poll));
        if (mine.containsKey(poll.get("id"))) seen.put("mine", mine.get(poll.get("id")));
        return seen;
    }

    private Object add(Map<String, Object> body) {
        sent.add(body);
        if (body.get("options") instanceof List<?> options && options.size() < 2) {
            throw new PlayedProblem(400, "too-few-options", "A poll needs at least 2 options.");
        }
        return asks("draft", body);
    }

    /** A poll is there; whoever looks hears of it unless it is a draft. */
    Map<String, Object> asks(String state, Map<String, Object> more) {
        Map<String, Object> poll = new LinkedHashMap<>(Map.of("id", "p" + (polls.size() + 1), "kind", "single"));
        poll.putAll(Map.of("question", "Which one?", "hidden", false, "strict", false, "revealed", false));
        poll.putAll(more);
        poll.putAll(Map.of("state", state, "version", 1));
        polls.add(0, poll);
        tell(poll);
        return poll;
    }

    void tell(Map<String, Object> poll) {
        if (!poll.get("state").equals("draft")) room.tell("poll.changed", Map.of("poll", poll));
    }

    private Object vote(Map<String, Object> poll, Map<String, Object> ballot) {
        Map<String, Object> heard = new LinkedHashMap<>(Map.of("act", "vote " + poll.get("id")));
        if (ballot == null) mine.remove((String) poll.get("id"));
        else {
            heard.putAll(ballot);
            mine.put((String) poll.get("id"), ballot);
        }
        sent.add(heard);
        return seen(poll);
    }

    private Object lead(Map<String, Object> poll, String act, Map<String, Object> body) {
        Map<String, Object> heard = new LinkedHashMap<>(Map.of("act", act + " " + poll.get("id")));
        if (body != null) heard.putAll(body);
        sent.add(heard);
        switch (act) {
            case "opening" -> poll.put("state", "open");
            case "closing" -> poll.put("state", "closed");
            case "reveal" -> poll.put("revealed", true);
            case "drop" -> polls.remove(poll);
            default -> poll.put("results", Map.of("words", new ArrayList<>()));
        }
        poll.merge("version", 1, (a, b) -> (Integer) a + (Integer) b);
        tell(poll);
        return poll;
    }
}
