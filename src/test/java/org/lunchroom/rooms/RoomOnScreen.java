package org.lunchroom.rooms;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.lunchroom.kernel.Json;

/** What a screen does with entries, in the smallest form: the reference for every client. */
public final class RoomOnScreen {
    private final TreeMap<Long, JsonObject> messages = new TreeMap<>();

    public static RoomOnScreen opened(JsonObject snapshot) {
        var room = new RoomOnScreen();
        snapshot.getJsonArray("messages").getValuesAs(JsonObject.class).forEach(room::put);
        return room;
    }

    /** Applies what an entry says; twice is as good as once. */
    public void apply(String type, JsonObject said) {
        switch (type) {
            case "message.reacted" ->
                change(said.getString("id"), one -> with(one, "reactions", said.get("reactions")));
            case "member.changed" -> renamed(said.getJsonObject("person"));
            default -> {
                var message = said.getJsonObject("message");
                put(message);
                quoted(message);
                if (said.containsKey("parent")) {
                    var parent = said.getJsonObject("parent");
                    change(parent.getString("id"), one -> with(one, "replies", parent.get("replies")));
                }
            }
        }
    }

    private void put(JsonObject message) {
        messages.put(message.getJsonNumber("number").longValue(), message);
    }

    private void change(String id, UnaryOperator<JsonObject> change) {
        messages.replaceAll((number, one) -> one.getString("id").equals(id) ? change.apply(one) : one);
    }

    // Whoever quotes it shows what it says now.
    private void quoted(JsonObject message) {
        messages.replaceAll((number, one) -> {
            var quote = one.getJsonObject("quote");
            if (quote == null || !quote.get("id").equals(message.get("id"))) {
                return one;
            }
            var now = Json.createObjectBuilder().add("id", message.get("id")).add("author", message.get("author"));
            return with(
                    one,
                    "quote",
                    (message.containsKey("removed") ? now.add("removed", true) : now.add("words", message.get("words")))
                            .build());
        });
    }

    private void renamed(JsonObject person) {
        messages.replaceAll((number, one) -> {
            var changed = is(person, one.getJsonObject("author")) ? with(one, "author", person) : one;
            var quote = changed.getJsonObject("quote");
            return quote != null && is(person, quote.getJsonObject("author"))
                    ? with(changed, "quote", with(quote, "author", person))
                    : changed;
        });
    }

    private static boolean is(JsonObject person, JsonObject other) {
        return ((JsonString) person.get("id")).equals(other.get("id"));
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }

    public List<JsonObject> messages() {
        return new ArrayList<>(messages.values());
    }

    public static List<JsonObject> messagesIn(JsonObject snapshot) {
        JsonArray messages = snapshot.getJsonArray("messages");
        return messages.getValuesAs(JsonObject.class);
    }
}
