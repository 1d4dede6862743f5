package org.lunchroom.polls.votes;

import java.text.Normalizer;
import java.util.Locale;
import org.lunchroom.kernel.http.Check;

/**
 * A word or two for a cloud. Signs that turn the reading direction of what stands around them, towers of marks, and
 * what cannot be seen are left out: one word must not deface the cloud.
 *
 * @param folded the same for all ways of writing it large and small
 * @param shown as it was written, cleaned
 */
record CloudWord(String folded, String shown) {
    private static final int LONGEST_RAW = 400;
    private static final int LONGEST = 40;
    private static final int MARKS = 2;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    /** Null where nothing is left of it. */
    static CloudWord of(String raw) {
        var clean = cleaned(Normalizer.normalize(Check.optionalText("words", raw, LONGEST_RAW), Normalizer.Form.NFC));
        var shown = Check.optionalText("words", trimmed(clean), LONGEST);
        return shown.isEmpty() ? null : new CloudWord(folded(shown), shown);
    }

    static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder();
        int marks = MARKS;
        for (int c : text.codePoints().toArray()) {
            if (isMark(c)) {
                // None without a letter below it, and no towers.
                if (marks++ < MARKS) {
                    clean.appendCodePoint(c);
                }
            } else if (isSpace(c)) {
                clean.append(' ');
                marks = MARKS;
            } else if (isSeen(c)) {
                clean.appendCodePoint(c);
                marks = c == JOINER || c == NON_JOINER ? marks : 0;
            }
        }
        return clean.toString().replaceAll(" +", " ");
    }

    /** Without what stands around a word in a sentence. */
    private static String trimmed(String text) {
        return text.replaceAll("^[\\s\\p{Po}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\u200C\u200D]+", "")
                .replaceAll("[\\s\\p{Po}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\u200C\u200D]+$", "");
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            // Some scripts need the joiners inside words; the other signs of this kind only turn and hide.
            case Character.FORMAT -> c == JOINER || c == NON_JOINER;
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
