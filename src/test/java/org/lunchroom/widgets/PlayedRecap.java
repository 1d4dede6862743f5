package org.lunchroom.widgets;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The recap of a chat with two questions, as one of its hosts or one of its people reads it. */
final class PlayedRecap {
    private final PlayedDesk desk;
    final Map<String, Object> json = new LinkedHashMap<>();
    /** Who reads it. */
    Map<String, Object> me = Map.of("quoted", 0, "anonymous", false, "host", false);
    /** No recap is there before the live hour is over. */
    boolean there = true;

    private int version = 1;

    PlayedRecap(PlayedDesk desk) {
        this.desk = desk;
        json.put("chat", chat());
        json.put("state", "published");
        json.put("publishedAt", "2026-05-14T11:20:00Z");
        json.put("facts", Map.of("tookPart", 92, "posted", 34, "listening", 58, "posts", 183, "resources", 1));
        json.put("perMinute", perMinute());
        json.put("marks", List.of(Map.of("minute", 5, "question", 1), Map.of("minute", 20, "question", 2)));
        json.put("resources", List.of(resource()));
        json.put("thanks", List.of(Map.of("name", "Adaeze Obi", "role", "host"), Map.of("name", "Mika Korhonen")));
        json.put("second", List.of(quoted("s1", Cast.LAYLA, "Slept on it: ask first.", 2)));
        json.put("around", List.of(quoted("x1", Cast.INES, "Hello from Porto!", 0)));
        json.put("rule", "Most reactions and replies first.");
    }

    private static Map<String, Object> chat() {
        return Map.of(
                "id", "chat1",
                "title", "Giving feedback that lands",
                "tag", PlayedRoom.TAG,
                "startsAt", "2026-05-14T10:05:00Z",
                "endsAt", "2026-05-14T11:00:00Z",
                "zone", "Europe/Berlin",
                "hosts", List.of(Map.of("name", "Adaeze Obi", "role", "host")));
    }

    private static List<Object> perMinute() {
        return IntStream.range(0, 55)
                .<Object>mapToObj(minute -> Map.of("minute", minute, "posts", minute == 22 ? 16 : 3 + minute % 5))
                .toList();
    }

    private static Map<String, Object> resource() {
        return Map.of(
                "href", "https://wiki.example.org/guide",
                "title", "Feedback in four sentences",
                "site", "wiki.example.org",
                "sharedBy", Cast.JONAS.json(),
                "question", 2,
                "message", "a2");
    }

    private static Map<String, Object> quoted(String id, Cast by, String words, int likes) {
        Map<String, Object> quoted = new LinkedHashMap<>(Map.of("id", id, "by", by.json(), "words", words));
        quoted.putAll(Map.of("tree", PlayedWords.tree(words), "at", "2026-05-14T10:12:00Z", "replies", likes % 3));
        quoted.put("reactions", Map.of("like", likes));
        return quoted;
    }

    private Map<String, Object> question(int number, String text, List<Map<String, Object>> all) {
        Map<String, Object> question = new LinkedHashMap<>(Map.of("question", number, "text", text));
        question.putAll(Map.of("step", "chat1-q" + number, "answers", all.size(), "all", all));
        question.put("best", all.subList(0, Math.min(2, all.size())));
        question.put(
                "picked",
                all.stream().filter(one -> desk.picks.contains(one.get("id"))).toList());
        return question;
    }

    private List<Object> questions() {
        var first = List.of(
                quoted("a1", Cast.MIKA, "Start with what you saw.", 14),
                quoted("a2", Cast.JONAS, "We use this guide.", 9),
                quoted("a3", Cast.LONG, "In private, about one thing.", 1));
        return List.of(question(1, "When did feedback help you?", first), question(2, "What will you try?", List.of()));
    }

    Object call(String method, String path, Map<String, Object> body, HttpExchange exchange) {
        if (!there) throw new PlayedProblem(409, "not-over", "The recap is there when the live hour is over.");
        if (path.matches(".*recap\\.\\w+")) return "the file";
        if (method.equals("PATCH")) edit(body, exchange);
        if (path.endsWith("/publication")) json.put("state", method.equals("POST") ? "published" : "draft");
        if (path.endsWith("/anonymous")) appear(method.equals("PUT"));
        exchange.getResponseHeaders().set("ETag", "\"" + version + "\"");
        Map<String, Object> recap = new LinkedHashMap<>(json);
        recap.putAll(Map.of("questions", new ArrayList<>(questions()), "me", me));
        return recap;
    }

    /** Another host writes a few words in between. */
    void meanwhile(String intro) {
        json.put("intro", intro);
        version++;
    }

    private void edit(Map<String, Object> body, HttpExchange exchange) {
        if (!("\"" + version + "\"").equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            throw new PlayedProblem(412, "edited-meanwhile", "Somebody else changed this recap.");
        }
        meanwhile((String) body.get("intro"));
    }

    private void appear(boolean anonymous) {
        me = Map.of("quoted", anonymous ? 0 : 1, "anonymous", anonymous, "host", false);
    }
}
