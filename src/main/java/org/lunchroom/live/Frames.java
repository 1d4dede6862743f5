package org.lunchroom.live;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers.InstantText;

/** What goes over the wire, as bytes: server-sent events with JSON data, and a comment as heartbeat. */
final class Frames {
    static final byte[] BEAT = bytes(": beat\n\n");
    private static final InstantText TIME = new InstantText();

    private Frames() {}

    /** The entry as it reads now; one that has nothing left to say only moves the client's number on. */
    static byte[] entry(Source source, Entry entry, JsonObject says) {
        var id = "id: " + source.label() + ":" + entry.number() + "\n";
        if (says == null) {
            return bytes(id + "\n");
        }
        var head = members(source)
                .add("number", entry.number())
                .add("type", entry.type())
                .add("at", TIME.adaptToJson(entry.at()))
                .build()
                .toString();
        return bytes(id + "event: entry\ndata: " + joined(head, says.toString()) + "\n\n");
    }

    /** What the entry says could not be found out: the client reads a fresh snapshot and goes on after it. */
    static byte[] unreadable(Source source, long number) {
        return event(
                "id: " + source.label() + ":" + number + "\n",
                "reset",
                members(source).build());
    }

    /** The client is ahead of us (a restored backup): it reads a fresh snapshot and goes on from our head. */
    static byte[] reset(Source source) {
        return event("reset", members(source).build());
    }

    /** The viewer may not read the stream any more. */
    static byte[] gone(Source source) {
        return event("gone", members(source).build());
    }

    static byte[] hello(Clock clock, double rate, Map<String, Long> heads) {
        var rooms = Json.createObjectBuilder();
        heads.forEach(rooms::add);
        return event("hello", time(clock, rate).add("rooms", rooms).build());
    }

    static byte[] clock(Clock clock, double rate) {
        return event("clock", time(clock, rate).build());
    }

    static byte[] present(Source source, Crowd crowd) {
        return event(
                "present",
                members(source)
                        .add("here", number(crowd.here()))
                        .add("posting", number(crowd.posting()))
                        .add("listening", number(crowd.listening()))
                        .build());
    }

    /** The server stops; the client comes back after the given time. */
    static byte[] bye(int retryMillis) {
        return event(
                "bye",
                Json.createObjectBuilder().add("retryMillis", retryMillis).build());
    }

    static JsonValue number(Integer value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }

    private static JsonObjectBuilder members(Source source) {
        var json = Json.createObjectBuilder().add("room", source.called());
        return source.forHosts() ? json.add("hosts", true) : json;
    }

    private static JsonObjectBuilder time(Clock clock, double rate) {
        return Json.createObjectBuilder()
                .add("now", TIME.adaptToJson(clock.instant()))
                .add("rate", rate == Math.rint(rate) ? Json.createValue((long) rate) : Json.createValue(rate));
    }

    // Both are objects: the second one's members follow the first one's, without building a third.
    private static String joined(String first, String second) {
        return second.equals("{}") ? first : first.substring(0, first.length() - 1) + "," + second.substring(1);
    }

    private static byte[] event(String name, JsonObject data) {
        return event("", name, data);
    }

    private static byte[] event(String id, String name, JsonObject data) {
        return bytes(id + "event: " + name + "\ndata: " + data + "\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
