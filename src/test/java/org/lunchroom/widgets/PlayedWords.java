package org.lunchroom.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tree of what somebody wrote, good enough for screens: paragraphs, addresses, mentions, hashtags, emphasis. */
final class PlayedWords {
    private static final Pattern PART =
            Pattern.compile("(https?://\\S+)|@(\\w+)|#(\\w+)|\\*\\*([^*]+)\\*\\*|`([^`]+)`|(\\n)");

    private PlayedWords() {}

    static List<Map<String, Object>> tree(String words) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (String paragraph : words.split("\\n\\n")) blocks.add(Map.of("t", "p", "c", line(paragraph)));
        return blocks;
    }

    private static List<Map<String, Object>> line(String text) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int from = 0;
        while (part.find()) {
            if (part.start() > from) nodes.add(text(text.substring(from, part.start())));
            nodes.add(node(part));
            from = part.end();
        }
        if (from < text.length()) nodes.add(text(text.substring(from)));
        return nodes;
    }

    private static Map<String, Object> node(Matcher part) {
        if (part.group(1) != null) return Map.of("t", "link", "href", part.group(1), "c", List.of(text(part.group(1))));
        if (part.group(2) != null) {
            return Map.of("t", "mention", "s", part.group(2), "person", "person-" + part.group(2));
        }
        if (part.group(3) != null) return Map.of("t", "tag", "s", part.group(3));
        if (part.group(4) != null) return Map.of("t", "strong", "c", List.of(text(part.group(4))));
        return part.group(5) != null ? Map.of("t", "code", "s", part.group(5)) : Map.of("t", "br");
    }

    private static Map<String, Object> text(String text) {
        return Map.of("t", "text", "s", text);
    }
}
