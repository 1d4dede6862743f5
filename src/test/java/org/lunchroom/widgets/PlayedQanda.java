package org.lunchroom.widgets;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Questions and answers of a {@link PlayedRoom}, as far as screens need them. */
final class PlayedQanda {
    static final String OF_ROOM = "/rooms/" + PlayedRoom.TAG;

    private final PlayedRoom room;
    final Map<String, Object> facts = new LinkedHashMap<>();
    final List<Map<String, Object>> asks = new CopyOnWriteArrayList<>();
    final List<Object> asked = new CopyOnWriteArrayList<>();
    final List<Object> voted = new CopyOnWriteArrayList<>();
    final List<Object> approved = new CopyOnWriteArrayList<>();
    final Map<String, Map<String, Object>> receipts = new ConcurrentHashMap<>();
    /** What was sent with each call that asks or acts: its body, and the key it came with. */
    final List<Map<String, Object>> sent = new CopyOnWriteArrayList<>();

    private final PlayedQueue queue = new PlayedQueue(this);

    PlayedQanda(PlayedRoom room) {
        this.room = room;
        facts.putAll(Map.of("configured", true, "open", true, "approvers", 1, "tiny", false, "length", 280));
        facts.putAll(Map.of("ways", List.of("named", "anonymous", "strict"), "runs", false, "version", 3));
        facts.put(
                "stored",
                Map.of(
                        "named", List.of("words", "time", "person"),
                        "anonymous", List.of("words", "time", "person-hidden"),
                        "strict", List.of("words", "hour", "receipt-hash")));
        facts.put("reasons", List.of("off-topic", "duplicate", "personal", "hostile", "already-answered", "not-now"));
    }

    static boolean isAsked(String path) {
        return path.startsWith("/receipts") || path.matches(OF_ROOM + "/(qanda|asks|stage|ledger).*");
    }

    Object call(String method, String path, Map<String, String> query, Map<String, Object> body, HttpExchange x) {
        if (path.equals("/receipts")) return receipt((String) body.get("receipt"));
        String below = path.substring(OF_ROOM.length());
        if (below.equals("/qanda")) return method.equals("PUT") ? queue.set(body, x) : facts;
        if (below.equals("/stage")) return Map.of("next", List.of());
        if (below.startsWith("/ledger")) return below.endsWith(".csv") ? "state\r\n" : ledger();
        if (below.equals("/asks/similar")) return Map.of("asks", similar((String) body.get("words")));
        if (below.equals("/asks")) return method.equals("POST") ? ask(body, x) : page(query);
        String[] parts = below.split("/");
        Map<String, Object> one = find(parts[2]);
        if (parts.length == 3 && method.equals("GET")) return Map.of("ask", one, "mine", mine());
        if (parts.length == 4 && parts[3].equals("vote")) return vote(one, method.equals("PUT"));
        return queue.act(one, parts.length == 3 ? "edit" : parts[3], body, x);
    }

    Map<String, Object> find(String id) {
        return asks.stream().filter(ask -> ask.get("id").equals(id)).findFirst().orElseThrow(PlayedDesk::nothing);
    }

    /** Somebody asks; whoever looks hears of it. */
    Map<String, Object> asks(String words, String state, int votes, Map<String, Object> more) {
        Map<String, Object> ask = new LinkedHashMap<>(Map.of("id", "a" + (asks.size() + 1), "state", state));
        ask.putAll(Map.of("way", "anonymous", "words", words, "tree", PlayedWords.tree(words), "votes", votes));
        ask.putAll(Map.of("at", room.now().toString(), "mergedHere", 0, "version", 1));
        ask.putAll(more);
        asks.add(ask);
        tell(ask);
        return ask;
    }

    void tell(Map<String, Object> ask) {
        if (!ask.get("state").equals("waiting")) room.tell("ask.changed", Map.of("ask", seen(ask)));
        room.frame(
                "entry",
                Map.of("room", PlayedRoom.TAG, "hosts", true, "number", ++news, "type", "ask.changed", "ask", ask));
    }

    private int news = 100;

    private static Map<String, Object> seen(Map<String, Object> ask) {
        Map<String, Object> seen = new LinkedHashMap<>(ask);
        seen.remove("note");
        if (ask.get("state").equals("declined"))
            List.of("words", "tree", "author").forEach(seen::remove);
        return seen;
    }

    private Object ask(Map<String, Object> body, HttpExchange exchange) {
        Map<String, Object> heard = new LinkedHashMap<>(body);
        heard.put("key", exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        sent.add(heard);
        String way = (String) body.get("way");
        String state = facts.get("approvers").equals(0) ? "approved" : "waiting";
        Map<String, Object> more = new LinkedHashMap<>(Map.of("way", way));
        if (way.equals("named")) more.put("author", room.viewer.json());
        Map<String, Object> ask = asks((String) body.get("words"), state, 0, more);
        if (way.equals("strict")) receipts.put((String) body.get("receipt"), ask);
        else asked.add(ask.get("id"));
        return ask;
    }

    private Object page(Map<String, String> query) {
        List<String> states = Arrays.asList(query.get("state").split(","));
        Comparator<Map<String, Object>> byVotes = Comparator.comparing(ask -> -(Integer) ask.get("votes"));
        Comparator<Map<String, Object>> byTime = Comparator.comparing(ask -> (String) ask.get("at"));
        String sort = query.get("sort");
        var order = sort.equals("votes") ? byVotes : sort.equals("new") ? byTime.reversed() : byTime;
        var all = asks.stream()
                .filter(ask -> states.contains(ask.get("state")))
                .filter(ask -> room.facts.get("runs").equals(true)
                        || !ask.get("state").equals("waiting")
                        || asked.contains(ask.get("id")))
                .map(ask ->
                        asked.contains(ask.get("id")) || room.facts.get("runs").equals(true) ? ask : seen(ask))
                .sorted(order)
                .toList();
        return Map.of("asks", all, "mine", mine(), "head", room.head());
    }

    private Map<String, Object> mine() {
        return Map.of("asked", asked, "voted", voted, "approved", approved);
    }

    private List<Map<String, Object>> similar(String words) {
        String first = words.split(" ")[0];
        return asks.stream()
                .filter(ask -> ask.get("state").equals("approved"))
                .filter(ask -> ((String) ask.get("words")).startsWith(first))
                .toList();
    }

    private Object vote(Map<String, Object> ask, boolean on) {
        if (on) voted.add(ask.get("id"));
        else voted.remove(ask.get("id"));
        ask.merge("votes", on ? 1 : -1, (a, b) -> (Integer) a + (Integer) b);
        room.tell("ask.voted", Map.of("id", ask.get("id"), "votes", ask.get("votes")));
        return Map.of("id", ask.get("id"), "votes", ask.get("votes"), "voted", on);
    }

    private Object receipt(String receipt) {
        Map<String, Object> ask = receipts.get(receipt);
        if (ask == null) throw PlayedDesk.nothing();
        Map<String, Object> found = new LinkedHashMap<>(ask);
        found.keySet().retainAll(List.of("state", "reason", "note", "words", "answer", "promise", "mergedInto"));
        return found;
    }

    private Object ledger() {
        Map<String, Object> ledger = new LinkedHashMap<>(Map.of("room", PlayedRoom.TAG, "asked", asks.size()));
        ledger.putAll(Map.of("waiting", count("waiting"), "approved", count("approved"), "onStage", count("on-stage")));
        ledger.putAll(Map.of("promised", count("promised"), "merged", count("merged"), "declined", count("declined")));
        long live = asks.stream()
                .filter(ask -> Objects.equals(ask.get("answer"), Map.of("how", "live")))
                .count();
        ledger.putAll(Map.of("answeredLive", live, "answeredInWriting", count("answered") - live, "overdue", 1));
        ledger.put("declinedBy", Map.of("off-topic", count("declined")));
        var public_ = new ArrayList<Object>();
        asks.stream().filter(ask -> !ask.get("state").equals("waiting")).forEach(ask -> public_.add(seen(ask)));
        ledger.put("asks", public_);
        return ledger;
    }

    private long count(String state) {
        return asks.stream().filter(ask -> ask.get("state").equals(state)).count();
    }
}
