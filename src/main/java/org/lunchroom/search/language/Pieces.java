package org.lunchroom.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lunchroom.search.language.Piece.Sort;

/** Cuts a query into pieces. What is no sign of the language is a word: a query from a text one copied works. */
final class Pieces {
    private static final Set<String> FIELDS = Set.of("by", "in", "is", "saved", "liked", "before", "after", "on");
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Pieces(String text) {
        this.text = text;
    }

    static List<Piece> of(String text) {
        var pieces = new Pieces(text);
        while (pieces.at < text.length()) {
            pieces.next();
        }
        return pieces.pieces;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            add(c == '(' ? Sort.OPEN : Sort.CLOSE, "", "", at++);
        } else if (isQuote(c)) {
            quoted("", at);
        } else if (c == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            add(Sort.MINUS, "", "", at++);
        } else {
            word();
        }
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    // One that is not closed reaches to the end.
    private void quoted(String field, int from) {
        int end = at + 1;
        while (end < text.length() && !isQuote(text.charAt(end))) {
            end++;
        }
        add(Sort.QUOTED, field, text.substring(at + 1, end), from);
        at = end + 1;
    }

    private void word() {
        int from = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            if (text.charAt(at) == ':' && isField(text.substring(from, at))) {
                field(from);
                return;
            }
            at++;
        }
        add(Sort.WORD, "", text.substring(from, at), from);
    }

    private static boolean ends(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')' || isQuote(c);
    }

    private static boolean isField(String name) {
        return FIELDS.contains(name.toLowerCase(Locale.ROOT));
    }

    private void field(int from) {
        var field = text.substring(from, at).toLowerCase(Locale.ROOT);
        at++;
        if (at < text.length() && isQuote(text.charAt(at))) {
            quoted(field, from);
            return;
        }
        int start = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        add(Sort.WORD, field, text.substring(start, at), from);
    }

    private void add(Sort sort, String field, String said, int from) {
        pieces.add(new Piece(sort, field, said, from));
    }
}
