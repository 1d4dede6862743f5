package org.lunchroom.previews.reading;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.outbound.Destination;

/** Facts that a page carries as JSON-LD. */
record LinkedData(List<JsonObject> things) {
    private static final int LONGEST = 200_000;
    private static final int MOST = 50;
    private static final int NAMES = 3;
    private static final String TYPE = "@type";
    private static final Pattern SPEAKS =
            Pattern.compile("Article|Posting|Video|Course|Book|Event|Report|HowTo|Recipe");
    private static final Pattern SILENT = Pattern.compile("Breadcrumb|Organization|Person|SearchAction|ItemList");

    static LinkedData of(Document document) {
        var things = new ArrayList<JsonObject>();
        for (var script : document.select("script[type=application/ld+json]")) {
            if (script.data().length() <= LONGEST && things.size() < MOST) {
                all(parsed(script.data())).forEach(things::add);
            }
        }
        // Of a page's article and its site, the article speaks first.
        things.sort(Comparator.comparing(thing -> !SPEAKS.matcher(kind(thing)).find()));
        return new LinkedData(things);
    }

    private static JsonValue parsed(String text) {
        // Nested a thousand deep, it would be a parser's end.
        if (depth(text) > MOST) {
            return JsonValue.NULL;
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonException | IllegalStateException e) {
            return JsonValue.NULL;
        }
    }

    static int depth(String json) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static Stream<JsonObject> all(JsonValue value) {
        if (value instanceof JsonArray list) {
            return list.stream()
                    .limit(MOST)
                    .filter(JsonObject.class::isInstance)
                    .map(JsonValue::asJsonObject);
        }
        if (value instanceof JsonObject object) {
            return object.get("@graph") instanceof JsonArray graph ? all(graph) : Stream.of(object);
        }
        return Stream.empty();
    }

    private static String kind(JsonObject thing) {
        return thing.containsKey(TYPE) ? thing.get(TYPE).toString() : "";
    }

    PageFacts facts(Destination from) {
        return things.stream()
                .filter(thing -> !SILENT.matcher(kind(thing)).find())
                .map(thing -> facts(thing, from))
                .reduce(PageFacts.NONE, PageFacts::or);
    }

    private static PageFacts facts(JsonObject thing, Destination from) {
        return new PageFacts(
                Cleaned.line(
                        thing.containsKey("headline") ? text(thing, "headline") : text(thing, "name"), Cleaned.TITLE),
                Cleaned.line(text(thing, "description"), Cleaned.DESCRIPTION),
                Cleaned.line(names(thing.get("publisher")), Cleaned.NAME),
                Cleaned.line(names(thing.get("author")), Cleaned.NAME),
                Cleaned.language(text(thing, "inLanguage")),
                Cleaned.day(text(thing, "datePublished")),
                picture(thing.get("image"), from),
                null,
                null);
    }

    private static String text(JsonObject thing, String name) {
        return thing.get(name) instanceof JsonString text ? text.getString() : null;
    }

    private static String names(JsonValue value) {
        var names = value instanceof JsonArray list
                ? list.stream().limit(NAMES).map(LinkedData::name)
                : Stream.of(value == null ? JsonValue.NULL : value).map(LinkedData::name);
        return names.filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String name(JsonValue value) {
        if (value instanceof JsonObject object) {
            return text(object, "name");
        }
        return value instanceof JsonString text && !text.getString().contains("://") ? text.getString() : null;
    }

    private static Destination picture(JsonValue value, Destination from) {
        if (value instanceof JsonArray list && !list.isEmpty()) {
            return list.get(0) instanceof JsonArray ? null : picture(list.get(0), from);
        }
        var address = value instanceof JsonObject object
                ? text(object, "url")
                : value instanceof JsonString text ? text.getString() : null;
        return address == null ? null : from.next(address).orElse(null);
    }

    /** Facts of an oEmbed answer, which has other names for them. */
    static PageFacts oEmbed(String json, Destination from) {
        if (!(parsed(json) instanceof JsonObject object)) {
            return PageFacts.NONE;
        }
        var translated = Map.of(
                "title", "headline", "thumbnail_url", "image", "author_name", "author", "provider_name", "publisher");
        var thing = Json.createObjectBuilder();
        translated.forEach((theirs, ours) -> {
            if (object.get(theirs) instanceof JsonString) {
                thing.add(ours, object.get(theirs));
            }
        });
        return facts(thing.build(), from);
    }
}
