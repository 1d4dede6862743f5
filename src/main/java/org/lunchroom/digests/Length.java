package org.lunchroom.digests;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * How long a digest is for who reads it.
 *
 * @param minutes to read it, rounded up
 */
public record Length(int items, int words, int minutes) {
    private static final int WORDS_A_MINUTE = 200;

    static Length of(int items, int words) {
        return new Length(items, words, Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE));
    }

    /** How many words a reader reads, in any language: those without spaces count by their characters. */
    public static int words(String text) {
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        int words = 0;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(from))) {
                words++;
            }
        }
        return words;
    }
}
