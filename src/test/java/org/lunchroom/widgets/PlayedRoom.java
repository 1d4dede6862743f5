package org.lunchroom.widgets;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One room as the API shows it: messages, a chat, a journal, and the pages that read it now. */
final class PlayedRoom implements PlayedApi {
    static final String TAG = "feedbackchat";

    final Map<String, Object> facts = new LinkedHashMap<>();
    final List<Map<String, Object>> messages = new CopyOnWriteArrayList<>();
    final Map<String, Object> posted = new ConcurrentHashMap<>();
    final List<Object> upcoming = new CopyOnWriteArrayList<>();
    final List<Object> catchUp = new CopyOnWriteArrayList<>();
    PlayedChat chat;
    /** Who looks, for every page of the test. */
    Cast viewer = Cast.JONAS;
    /** How many chats one page of them holds. */
    int pageOfChats = 50;
    /** Set to refuse the calls whose path begins so. */
    volatile String refused = "nothing";

    volatile PlayedProblem refusal = new PlayedProblem(503, "busy", "Too much at once.");
    private final List<String> journal = new ArrayList<>();
    private final CopyOnWriteArraySet<LinkedBlockingQueue<String>> readers = new CopyOnWriteArraySet<>();
    private final Instant base;
    private final long started = System.nanoTime();
    private final PlayedActs acts = new PlayedActs(this);
    /** What hosts and readers of recaps ask for. */
    final PlayedDesk desk = new PlayedDesk(this);

    final PlayedQanda qanda;
    final PlayedPolls polls = new PlayedPolls(this);

    PlayedRoom(Instant now) {
        base = now;
        facts.putAll(Map.of("tag", TAG, "title", "Giving feedback that lands", "kind", "chat", "visibility", "open"));
        facts.putAll(Map.of("postLength", 280, "role", "participant", "canSpeak", true, "runs", false));
        facts.put("purpose", "Feedback among colleagues, every second Thursday over lunch.");
        qanda = new PlayedQanda(this);
        facts.put("present", Map.of("here", 92, "posting", 34, "listening", 58));
    }

    Instant now() {
        return base.plusNanos(System.nanoTime() - started);
    }

    @Override
    public Object call(
            String method, String path, Map<String, String> query, Map<String, Object> body, HttpExchange x) {
        if (path.startsWith(refused) || (method + " " + path).startsWith(refused)) throw refusal;
        return switch (path) {
            case "/session", "/demo/session" -> session(method, body);
            case "/time" -> Map.of("now", now().toString(), "rate", 1);
            case "/chats" -> chats(Integer.parseInt(query.getOrDefault("after", "0")));
            default -> acts.call(method, path, query, body, x);
        };
    }

    private Object chats(int from) {
        int to = Math.min(upcoming.size(), from + pageOfChats);
        Map<String, Object> page = new LinkedHashMap<>(Map.of("chats", upcoming.subList(from, to)));
        if (to < upcoming.size()) page.put("after", String.valueOf(to));
        return page;
    }

    private Object session(String method, Map<String, Object> body) {
        if (method.equals("DELETE")) return null;
        Object name = body.getOrDefault("assertion", body.get("persona"));
        if (name == null) throw new PlayedProblem(401, "not-signed-in", "Nobody.");
        viewer = Cast.of((String) name);
        Map<String, Object> me = viewer.json();
        me.putAll(Map.of("roles", List.of("member"), "permissions", desk.permissions(), "demo", true));
        return Map.of("token", "token-of-" + name, "expiresIn", 900, "me", me);
    }

    Map<String, Object> snapshot() {
        Map<String, Object> snapshot = new LinkedHashMap<>(facts);
        int from = Math.max(0, messages.size() - 50);
        snapshot.put("messages", messages.subList(from, messages.size()));
        if (from > 0) snapshot.put("before", String.valueOf(from));
        if (chat != null) snapshot.put("chat", chat.view());
        snapshot.put(
                "polls",
                polls.polls.stream()
                        .filter(poll -> poll.get("state").equals("open"))
                        .map(poll -> poll.get("id"))
                        .toList());
        snapshot.put("head", journal.size());
        snapshot.put("now", now().toString());
        snapshot.put("mine", Map.of("saved", List.of(), "reactions", Map.of()));
        return snapshot;
    }

    /** Somebody writes; readers hear of it. */
    Map<String, Object> says(Cast author, String words, Instant at, Map<String, Object> more) {
        Map<String, Object> message = new LinkedHashMap<>();
        int number = messages.size() + 1;
        message.put("id", "m" + number);
        message.put("number", number);
        message.put("author", author.json());
        message.put("at", at.toString());
        message.put("words", words);
        message.put("tree", PlayedWords.tree(words));
        message.put("replies", 0);
        message.put("reactions", Map.of());
        message.putAll(more);
        messages.add(message);
        if (chat != null && message.get("step") != null) chat.counted((String) message.get("step"));
        tell("message.posted", Map.of("message", message));
        return message;
    }

    Map<String, Object> says(Cast author, String words) {
        return says(author, words, now(), Map.of());
    }

    /** An answer to a question, as the room binds it. */
    Map<String, Object> answers(Cast author, int question, String words, Instant at) {
        String step = chat.json.get("id") + "-q" + question;
        return says(author, words, at, Map.of("chat", chat.json.get("id"), "step", step, "question", question));
    }

    synchronized int head() {
        return journal.size();
    }

    void chatChanged() {
        tell("chat.changed", Map.of("chat", chat.news()));
    }

    synchronized void tell(String type, Map<String, Object> members) {
        Map<String, Object> entry = new LinkedHashMap<>();
        int number = journal.size() + 1;
        entry.putAll(Map.of("room", TAG, "number", number, "type", type, "at", now().toString()));
        entry.putAll(members);
        String frame = "id: %s:%d\nevent: entry\ndata: %s\n\n".formatted(TAG, number, PlayedServer.JSON.toJson(entry));
        journal.add(frame);
        readers.forEach(reader -> reader.add(frame));
    }

    /** A frame without a number. */
    void frame(String event, Object data) {
        readers.forEach(
                reader -> reader.add("event: %s\ndata: %s\n\n".formatted(event, PlayedServer.JSON.toJson(data))));
    }

    /** Cuts every open stream, as a restart or a proxy would. */
    void cut() {
        readers.forEach(reader -> reader.add(""));
    }

    int readers() {
        return readers.size();
    }

    @Override
    public void stream(Map<String, String> query, HttpExchange exchange) throws IOException {
        if ("/stream".startsWith(refused)) throw refusal;
        LinkedBlockingQueue<String> reader = join(query.get("rooms"));
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (exchange;
                var out = exchange.getResponseBody()) {
            for (String frame = reader.take(); !frame.isEmpty(); frame = next(reader)) {
                out.write(frame.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            readers.remove(reader);
        }
    }

    private static String next(LinkedBlockingQueue<String> reader) throws InterruptedException {
        String frame = reader.poll(10, TimeUnit.SECONDS);
        return frame == null ? ": beat\n\n" : frame;
    }

    private synchronized LinkedBlockingQueue<String> join(String rooms) {
        LinkedBlockingQueue<String> reader = new LinkedBlockingQueue<>();
        Map<String, Object> hello =
                Map.of("now", now().toString(), "rate", 1, "rooms", Map.of(TAG, journal.size(), TAG + "!hosts", 0));
        reader.add("event: hello\ndata: " + PlayedServer.JSON.toJson(hello) + "\n\n");
        for (String cursor : rooms.split(",")) {
            String[] parts = cursor.split(":");
            if (parts[0].equals(TAG) && parts.length == 2) {
                reader.addAll(journal.subList(Math.min(Integer.parseInt(parts[1]), journal.size()), journal.size()));
            }
        }
        readers.add(reader);
        return reader;
    }

    @Override
    public void close() {
        cut();
    }
}
