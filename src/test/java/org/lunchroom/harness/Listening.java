package org.lunchroom.harness;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Somebody who listens as a widget does: reads a room's stream, and when the connection ends goes on at the next node,
 * after the last number that arrived.
 */
public final class Listening implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private static final long PAUSE_NANOS = 50_000_000;

    private final List<Caller> nodes;
    private final String tag;
    private final List<JsonObject> entries = new CopyOnWriteArrayList<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final Thread thread = new Thread(this::listen, "listening");
    private volatile HttpResponse<Stream<String>> response;
    private volatile Caller at;
    private volatile boolean over;
    private volatile long last;
    private volatile int turnedAway;

    private Listening(String tag, List<Caller> nodes) {
        this.tag = tag;
        this.nodes = nodes;
        thread.setDaemon(true);
    }

    /** From the room's first entry on, at these nodes in turn (the same person at each). */
    public static Listening to(String tag, Caller... nodes) {
        var listening = new Listening(tag, List.of(nodes));
        listening.thread.start();
        return listening;
    }

    private void listen() {
        for (int i = 0; !over; i++) {
            at = nodes.get(i % nodes.size());
            try {
                response = HTTP.send(request(at), BodyHandlers.ofLines());
                if (response.statusCode() == 200) {
                    turnedAway = 0;
                    opened.incrementAndGet();
                    response.body().forEach(this::line);
                } else {
                    turnedAway = response.statusCode();
                    response.body().close();
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            } catch (IOException | UncheckedIOException e) {
                // The node is gone, or the test has closed it.
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private HttpRequest request(Caller node) {
        return HttpRequest.newBuilder(node.root().resolve("api/v1/stream?rooms=" + tag + ":" + last))
                .header("Authorization", "Bearer " + node.token())
                .build();
    }

    private void line(String line) {
        if (line.startsWith("event: ")) {
            events.add(line.substring(7));
        } else if (line.startsWith("data: {") && line.contains("\"number\":")) {
            try (var reader = Json.createReader(new StringReader(line.substring(6)))) {
                var entry = reader.readObject();
                last = entry.getJsonNumber("number").longValue();
                entries.add(entry);
            }
        }
    }

    /** The node that it listens to now, or tries to. */
    public Caller at() {
        return at;
    }

    /** How often a stream was opened. */
    public int opened() {
        return opened.get();
    }

    /** The status with which the last try was refused; 0 while one is open, or none was. */
    public int turnedAway() {
        return turnedAway;
    }

    /** Names of all frames that arrived, such as "bye". */
    public List<String> events() {
        return events;
    }

    public List<JsonObject> entries() {
        return entries;
    }

    public List<Long> numbers() {
        return entries.stream()
                .map(entry -> entry.getJsonNumber("number").longValue())
                .toList();
    }

    /** The words of the messages that arrived, in their order. */
    public List<String> words() {
        return entries.stream()
                .filter(entry -> entry.getString("type").equals("message.posted"))
                .map(entry -> entry.getJsonObject("message").getString("words"))
                .toList();
    }

    /** How it stands, for whoever looks for a fault. */
    @Override
    public String toString() {
        var stack =
                Stream.of(thread.getStackTrace()).limit(8).map(String::valueOf).toList();
        return "at number " + last + ", opened " + opened + " times, " + thread.getState() + " " + stack;
    }

    @Override
    public void close() {
        over = true;
        thread.interrupt();
        if (response != null) {
            response.body().close();
        }
    }
}
