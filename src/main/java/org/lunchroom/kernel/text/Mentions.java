package org.lunchroom.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds mentions by the field's rules: "@" and a name of at most twenty letters, digits or "_". */
final class Mentions {
    private static final int LONGEST = 20;
    private static final int LONGEST_LIST = 25;

    private Mentions() {}

    static List<Entity> in(String text) {
        var found = new ArrayList<Entity>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Letters.atSign(text.charAt(at))) {
                int name = signs(text, at);
                int end = name(text, name);
                if (end > name && mayPrecede(text, at, from)) {
                    int whole = list(text, end);
                    if (whole == end && mayFollow(text, end)) {
                        found.add(new Entity(Entity.Kind.MENTION, name - 1, end, text.substring(name, end)));
                    }
                    from = whole;
                    name = whole;
                }
                at = name - 1;
            }
        }
        return found;
    }

    /** The name that a text starts with, as a reply does; white space may come before it. */
    static Optional<String> first(String text) {
        int at = 0;
        while (at < text.length() && Letters.space(text.charAt(at))) {
            at++;
        }
        int name = at + 1;
        if (at == text.length() || !Letters.atSign(text.charAt(at))) {
            return Optional.empty();
        }
        int end = name(text, name);
        return end > name && mayFollow(text, end) ? Optional.of(text.substring(name, end)) : Optional.empty();
    }

    private static boolean mayPrecede(String text, int at, int from) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        boolean free = at - Character.charCount(before) >= from;
        boolean apart = free && !Letters.word(before) && "!#$%&*".indexOf(before) < 0;
        return apart || afterRetweet(text, at, from);
    }

    // "RT@ines" is how people used to pass on what Ines wrote.
    private static boolean afterRetweet(String text, int at, int from) {
        int start = at - 2;
        if (start < from || !text.regionMatches(true, start, "RT", 0, 2)) {
            return false;
        }
        return start == 0
                || (start - 1 >= from
                        && !Letters.word(text.charAt(start - 1))
                        && "+~.-".indexOf(text.charAt(start - 1)) < 0);
    }

    private static int signs(String text, int at) {
        int end = at;
        while (end < text.length() && Letters.atSign(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int name(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && Letters.word(text.charAt(end))) {
            end++;
        }
        return end;
    }

    // "@name/list" means a list elsewhere, and nobody here.
    private static int list(String text, int nameEnd) {
        int first = nameEnd + 1;
        boolean letter = first < text.length()
                && text.charAt(nameEnd) == '/'
                && Letters.ascii(text.charAt(first))
                && !Letters.digit(text.charAt(first));
        if (!letter) {
            return nameEnd;
        }
        int end = first + 1;
        while (end < text.length()
                && end - first < LONGEST_LIST
                && (Letters.word(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private static boolean mayFollow(String text, int end) {
        return end == text.length()
                || !(Letters.atSign(text.charAt(end))
                        || Letters.accented(text.charAt(end))
                        || text.startsWith("://", end));
    }
}
