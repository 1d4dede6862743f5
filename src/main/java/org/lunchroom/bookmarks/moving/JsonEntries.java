package org.lunchroom.bookmarks.moving;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunchroom.kernel.Json;

/** Lists of objects: Pinboard's, Delicious', Linkding's, Raindrop's, ours. */
final class JsonEntries {
    private static final List<String> LISTS = List.of("bookmarks", "results", "items", "list");
    private static final List<String> TAGS = List.of("tags", "tag_names", "tagNames");

    private JsonEntries() {}

    static List<FileEntry> read(String text) {
        var entries = new ArrayList<FileEntry>();
        for (var value : list(parsed(text))) {
            // What is no object is an entry without an address: it is reported, and the rest is read.
            var object = value instanceof JsonObject json ? json : JsonValue.EMPTY_JSON_OBJECT;
            entries.add(new Fields(values(object)).entry(entries.size() + 1, tags(object)));
        }
        return entries;
    }

    private static JsonValue parsed(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (RuntimeException e) {
            // The parser says in several ways that this is none, or nested too deeply.
            throw BookmarkFile.unknown();
        }
    }

    private static JsonArray list(JsonValue root) {
        if (root instanceof JsonArray array) {
            return array;
        }
        if (root instanceof JsonObject object) {
            for (var name : LISTS) {
                if (object.get(name) instanceof JsonArray array) {
                    return array;
                }
            }
        }
        throw BookmarkFile.unknown();
    }

    private static Map<String, String> values(JsonObject object) {
        Map<String, String> values = new HashMap<>();
        object.forEach((name, value) -> {
            switch (value.getValueType()) {
                case STRING -> values.put(Fields.name(name), ((JsonString) value).getString());
                case NUMBER, TRUE, FALSE -> values.put(Fields.name(name), value.toString());
                default -> {}
            }
        });
        return values;
    }

    private static List<String> tags(JsonObject object) {
        for (var name : TAGS) {
            if (object.get(name) instanceof JsonArray array) {
                return array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(tag -> ((JsonString) tag).getString())
                        .filter(tag -> !tag.isBlank())
                        .toList();
            }
            if (object.get(name) instanceof JsonString text) {
                return FileTags.of(text.getString());
            }
        }
        return List.of();
    }
}
