package org.lunchroom.integrations.hooks;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lunchroom.kernel.http.Problem;

/**
 * What other systems send: {@code {"text": …}} as for Slack, or a message with Adaptive Cards as for a Teams workflow. Of a
 * card its texts are read and the addresses of its buttons; what it is to look like is not.
 */
final class Sent {
    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 200;
    private static final int LONGEST = 15_000;
    // Slack writes links as <https://…|words>; bare ones in angle brackets.
    private static final Pattern LINK = Pattern.compile("<(https?://[^|>\\s]{1,2000})(?:\\|([^>]{0,500}))?>");

    private final List<String> parts = new ArrayList<>();

    private Sent() {}

    /** The words in it, or a problem. */
    static String words(JsonObject json) {
        var sent = new Sent();
        if (string(json, "type").equals("AdaptiveCard")) {
            sent.part(json, 0);
        } else {
            sent.add(links(string(json, "text")));
            if (json.get("attachments") instanceof JsonArray attachments) {
                attachments.forEach(sent::attachment);
            }
        }
        var words = String.join("\n", sent.parts).strip();
        if (words.isEmpty()) {
            throw Problem.invalid("required", "text", "Send {\"text\": …}, or a message with an Adaptive Card.");
        }
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    private void attachment(JsonValue value) {
        if (value instanceof JsonObject attachment) {
            if (CARD.equals(string(attachment, "contentType"))
                    && attachment.get("content") instanceof JsonObject card) {
                part(card, 0);
            } else if (attachment.get("text") instanceof JsonString text) {
                add(links(text.getString()));
            }
        }
    }

    private void part(JsonObject part, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        add(string(part, "text"));
        if (part.get("title") instanceof JsonString title) {
            var value = string(part, "type").equals("Action.OpenUrl") ? string(part, "url") : string(part, "value");
            add(value.isEmpty() ? title.getString() : title.getString() + ": " + value);
        }
        for (var name : List.of("body", "items", "columns", "facts", "inlines", "actions")) {
            if (part.get(name) instanceof JsonArray inside) {
                inside.forEach(one -> {
                    if (one instanceof JsonObject object) {
                        part(object, depth + 1);
                    }
                });
            }
        }
    }

    private void add(String text) {
        if (!text.isBlank() && parts.size() < MOST_PARTS) {
            parts.add(text.strip());
        }
    }

    private static String links(String text) {
        return LINK.matcher(text)
                .replaceAll(link -> java.util.regex.Matcher.quoteReplacement(
                        link.group(2) == null ? link.group(1) : link.group(2) + " " + link.group(1)))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String string(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
