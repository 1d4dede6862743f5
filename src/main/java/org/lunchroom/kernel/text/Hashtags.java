package org.lunchroom.kernel.text;

import java.util.ArrayList;
import java.util.List;

/** Finds hashtags by the field's rules: "#" and a word in any script, not only digits. */
final class Hashtags {
    private Hashtags() {}

    static List<Entity> in(String text) {
        var found = new ArrayList<Entity>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Letters.hash(text.charAt(at)) && mayPrecede(text, at, from)) {
                int end = end(text, at + 1);
                if (end > 0) {
                    if (mayFollow(text, end)) {
                        found.add(new Entity(Entity.Kind.TAG, at, end, text.substring(at + 1, end)));
                    }
                    from = end;
                    at = end - 1;
                }
            }
        }
        return found;
    }

    private static boolean mayPrecede(String text, int at, int from) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        boolean variant = before == 0xFE0E || before == 0xFE0F;
        return at - Character.charCount(before) >= from && (variant || (before != '&' && !Letters.inTag(before)));
    }

    private static int end(String text, int start) {
        int end = start;
        boolean word = false;
        // "#" with these makes a keycap, not a tag.
        boolean keycap = start < text.length() && (text.charAt(start) == 0xFE0F || text.charAt(start) == 0x20E3);
        while (!keycap && end < text.length()) {
            int c = text.codePointAt(end);
            if (!Letters.inTag(c)) {
                break;
            }
            word |= Letters.letterOrMark(c);
            end += Character.charCount(c);
        }
        return word ? end : -1;
    }

    private static boolean mayFollow(String text, int end) {
        return end == text.length() || !(Letters.hash(text.charAt(end)) || text.startsWith("://", end));
    }
}
