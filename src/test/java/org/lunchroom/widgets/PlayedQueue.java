package org.lunchroom.widgets;

import com.sun.net.httpserver.HttpExchange;
import java.util.LinkedHashMap;
import java.util.Map;

/** What those who run a {@link PlayedRoom} do with its asks. */
final class PlayedQueue {
    private final PlayedQanda qanda;

    PlayedQueue(PlayedQanda qanda) {
        this.qanda = qanda;
    }

    Object act(Map<String, Object> ask, String act, Map<String, Object> body, HttpExchange exchange) {
        Map<String, Object> heard = new LinkedHashMap<>(body);
        heard.put("act", act + " " + ask.get("id"));
        heard.put("ifMatch", exchange.getRequestHeaders().getFirst("If-Match"));
        qanda.sent.add(heard);
        if (act.equals("approval") && qanda.asked.contains(ask.get("id"))) {
            throw new PlayedProblem(403, "own-ask", "Nobody approves what they asked themselves.");
        }
        change(ask, act, body);
        ask.merge("version", 1, (a, b) -> (Integer) a + (Integer) b);
        qanda.tell(ask);
        return ask;
    }

    /** The room takes asks in another way from now on. */
    Object set(Map<String, Object> body, HttpExchange exchange) {
        Map<String, Object> heard = new LinkedHashMap<>(body);
        heard.put("act", "qanda");
        heard.put("ifMatch", exchange.getRequestHeaders().getFirst("If-Match"));
        qanda.sent.add(heard);
        qanda.facts.putAll(body);
        qanda.facts.put("configured", true);
        qanda.facts.merge("version", 1, (a, b) -> (Integer) a + (Integer) b);
        return qanda.facts;
    }

    private void change(Map<String, Object> ask, String act, Map<String, Object> body) {
        switch (act) {
            case "approval" -> ask.put("state", "approved");
            case "decline" -> {
                ask.put("state", "declined");
                ask.putAll(body);
            }
            case "merge" -> {
                ask.put("state", "merged");
                ask.put("mergedInto", body.get("into"));
            }
            case "stage" -> ask.put("state", "on-stage");
            case "answer" -> {
                ask.put("state", "answered");
                ask.put("answer", body);
            }
            case "promise" -> {
                ask.put("state", "promised");
                var owner = Cast.of(((String) body.get("owner")).substring("person-".length()))
                        .json();
                ask.put("promise", Map.of("owner", owner, "due", body.get("due"), "overdue", false));
            }
            case "edit" -> {
                ask.put("original", ask.get("words"));
                ask.put("words", body.get("words"));
                ask.put("tree", PlayedWords.tree((String) body.get("words")));
                ask.put("edited", true);
            }
            default -> reopen(ask);
        }
    }

    private static void reopen(Map<String, Object> ask) {
        boolean back = ask.get("state").equals("on-stage") || ask.get("state").equals("answered");
        ask.put("state", back ? "approved" : "waiting");
        for (String member : new String[] {"reason", "note", "mergedInto", "answer", "promise"}) ask.remove(member);
    }
}
