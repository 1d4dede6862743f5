package org.lunchroom.digests;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.text.Words;

/** Words as the trees that screens, pages and mails draw. */
public final class Trees {
    private Trees() {}

    /** What curators write, with its few marks; null for nothing. */
    public static JsonArray of(String written) {
        return written == null || written.isEmpty()
                ? null
                : Words.parse(written).json();
    }

    /** Words that were read before: nothing in them means anything again. Null for nothing. */
    public static JsonArray verbatim(String plain) {
        if (plain == null || plain.isEmpty()) {
            return null;
        }
        var text = Json.createObjectBuilder().add("t", "text").add("s", plain);
        var paragraph = Json.createObjectBuilder()
                .add("t", "p")
                .add("c", Json.createArrayBuilder().add(text));
        return Json.createArrayBuilder().add(paragraph).build();
    }

    /** The words alone; empty for nothing. */
    public static String plain(JsonArray tree) {
        var plain = new StringBuilder();
        if (tree != null) {
            add(tree, plain);
        }
        return plain.toString().strip();
    }

    private static void add(JsonArray nodes, StringBuilder into) {
        for (JsonValue value : nodes) {
            var node = (JsonObject) value;
            var said = node.getString("s", "");
            switch (node.getString("t")) {
                case "mention" -> into.append('@').append(said);
                case "tag" -> into.append('#').append(said);
                case "br" -> into.append('\n');
                default -> into.append(said);
            }
            if (node.containsKey("c")) {
                add(node.getJsonArray("c"), into);
            }
            if (node.getString("t").matches("p|li|pre")) {
                into.append('\n');
            }
        }
    }
}
