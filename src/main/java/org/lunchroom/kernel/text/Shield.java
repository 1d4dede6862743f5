package org.lunchroom.kernel.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps parts of a text from the Markdown parser: each is replaced by a mark of signs that no text may hold, and comes
 * back as it was. That saves "https://example.com/__init__.py" from becoming strong, and shows "&lt;", images and
 * link definitions as typed.
 */
final class Shield {
    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';
    private static final char ZERO = '\uFDD2';
    private static final char LAST = '\uFDEF';
    // The parser goes as deep as the marks nest: thousands of them would overflow the stack of a request.
    private static final int MOST_MARKS = 1_000;

    /** A kept part: its characters, and what it means if anything. */
    record Part(String text, Entity entity) {}

    /** Takes the pieces of a shielded text in order. */
    interface Pieces {
        void text(String characters);

        void kept(Part part);
    }

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder shielded = new StringBuilder();
    private int marks;

    private Shield() {}

    /** Signs that Unicode reserves for a program's own use never reach a reader: they become "�". */
    static String cleaned(String text) {
        var cleaned = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            cleaned.append(c >= OPEN && c <= LAST ? '\uFFFD' : c);
        }
        return cleaned.toString();
    }

    static Shield around(String text) {
        var shield = new Shield();
        int at = 0;
        for (var entity : Entities.in(text)) {
            var kept = cut(entity);
            shield.plain(text, at, kept.start());
            shield.keep(text.substring(kept.start(), kept.end()), kept);
            at = kept.end();
        }
        shield.plain(text, at, text.length());
        return shield;
    }

    // In "[https://a.example/b](https://…)" the address ends where the link's text does.
    private static Entity cut(Entity entity) {
        int bracket = entity.value().indexOf("](");
        return entity.kind() == Entity.Kind.LINK && bracket > 0
                ? new Entity(
                        entity.kind(),
                        entity.start(),
                        entity.start() + bracket,
                        entity.value().substring(0, bracket))
                : entity;
    }

    String text() {
        return shielded.toString();
    }

    private void plain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            boolean image = c == '[' && before == '!';
            boolean definition = c == ':' && before == ']';
            boolean tooMany = (c == '*' || c == '_') && ++marks > MOST_MARKS;
            if (c == '<' || c == '&' || image || definition || tooMany) {
                keep(String.valueOf(c), null);
            } else {
                shielded.append(c);
            }
        }
    }

    private void keep(String text, Entity entity) {
        shielded.append(OPEN);
        for (char digit : Integer.toString(parts.size()).toCharArray()) {
            shielded.append((char) (ZERO + digit - '0'));
        }
        shielded.append(CLOSE);
        parts.add(new Part(text, entity));
    }

    /** The pieces of something that the parser made of the shielded text. */
    void open(String text, Pieces pieces) {
        int at = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
            if (open > at) {
                pieces.text(text.substring(at, open));
            }
            int close = text.indexOf(CLOSE, open);
            int index = 0;
            for (int i = open + 1; i < close; i++) {
                index = index * 10 + text.charAt(i) - ZERO;
            }
            pieces.kept(parts.get(index));
            at = close + 1;
        }
        if (at < text.length()) {
            pieces.text(text.substring(at));
        }
    }

    /** The characters as they were typed. */
    String opened(String text) {
        var opened = new StringBuilder();
        open(text, new Pieces() {
            @Override
            public void text(String characters) {
                opened.append(characters);
            }

            @Override
            public void kept(Part part) {
                opened.append(part.text());
            }
        });
        return opened.toString();
    }
}
