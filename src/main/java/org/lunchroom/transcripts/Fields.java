package org.lunchroom.transcripts;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.lunchroom.kernel.http.Problem;

/** The members of an object in somebody else's file: those we know are checked, all others are left alone. */
record Fields(JsonObject object, String path) {
    static Fields of(JsonValue value, String path) {
        if (value instanceof JsonObject object) {
            return new Fields(object, path);
        }
        throw Problem.invalid("wrong-type", path, "An object is needed here.");
    }

    /** The text as it is; null when there is none. */
    String text(String name, int limit) {
        var value = object.getOrDefault(name, JsonValue.NULL);
        return value == JsonValue.NULL ? null : text(value, at(name), limit);
    }

    String neededText(String name, int limit) {
        var text = text(name, limit);
        if (text == null || text.isBlank()) {
            throw Problem.invalid("required", at(name), "This field is needed.");
        }
        return text;
    }

    Integer number(String name, int from, int to) {
        var value = object.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number
                && number.isIntegral()
                && number.doubleValue() >= from
                && number.doubleValue() <= to) {
            return number.intValue();
        }
        throw Problem.invalid(at(name), "This field needs a whole number from " + from + " to " + to + ".");
    }

    /** A moment, with "Z" or an offset. */
    Instant moment(String name) {
        var text = text(name, 60);
        try {
            // Years of five digits can't be stored everywhere.
            var moment = text == null ? null : OffsetDateTime.parse(text);
            if (moment == null || (moment.getYear() >= 1970 && moment.getYear() < 10_000)) {
                return moment == null ? null : moment.toInstant();
            }
        } catch (DateTimeException e) {
            // Answered below, like a year that nobody chatted in.
        }
        throw Problem.invalid(at(name), "A date and time with an offset is needed, such as 2026-11-30T18:30:00Z.");
    }

    /** The list's items, each read with its path; empty when there is no such list. */
    <T> List<T> list(String name, int limit, BiFunction<JsonValue, String, T> read) {
        var value = object.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)) {
            throw Problem.invalid("wrong-type", at(name), "This field needs a list.");
        }
        if (array.size() > limit) {
            throw Problem.invalid("too-many", at(name), "At most " + limit + " are possible here.");
        }
        var items = new ArrayList<T>(array.size());
        for (int i = 0; i < array.size(); i++) {
            items.add(read.apply(array.get(i), at(name) + "[" + i + "]"));
        }
        return List.copyOf(items);
    }

    String at(String name) {
        return path + "." + name;
    }

    static String text(JsonValue value, String path, int limit) {
        if (!(value instanceof JsonString string)) {
            throw Problem.invalid("wrong-type", path, "This field needs a text.");
        }
        var text = string.getString();
        if (text.length() > limit) {
            throw Problem.invalid("too-long", path, "At most " + limit + " characters are possible here.");
        }
        // U+0000 can't be stored in PostgreSQL, and half a surrogate pair can't be written as UTF-8.
        if (text.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw Problem.invalid("invalid-text", path, "The text has a character that can't be stored.");
        }
        return text;
    }
}
