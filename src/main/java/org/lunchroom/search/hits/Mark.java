package org.lunchroom.search.hits;

/**
 * A piece of text, "text" or "mark": where what was searched stands.
 *
 * @param s the text, as plain as it is
 */
public record Mark(String t, String s) {
    static Mark text(String s) {
        return new Mark("text", s);
    }

    static Mark mark(String s) {
        return new Mark("mark", s);
    }
}
