package org.lunchroom.kernel.text;

/** Classes of characters that the rules for addresses, mentions and hashtags speak of. */
final class Letters {
    private static final String INVALID = "\uFFFE\uFEFF\uFFFF";
    private static final String DIRECTIONS = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static final String RARE_LATIN =
            "\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB";
    // Signs that stand inside words of some script, and so inside hashtags.
    private static final String JOINERS =
            "_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003" + "\u0F0B\u0F0C\u00B7";

    private Letters() {}

    static boolean ascii(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || digit(c);
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Letters of Latin scripts beyond ASCII, and what combines with them. */
    static boolean accented(int c) {
        return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7)
                || (c >= 0x300 && c <= 0x36F)
                || (c >= 0x1E00 && c <= 0x1EFF)
                || RARE_LATIN.indexOf(c) >= 0;
    }

    static boolean latin(int c) {
        return ascii(c) || accented(c);
    }

    static boolean cyrillic(int c) {
        return c >= 0x400 && c <= 0x4FF;
    }

    static boolean invalid(int c) {
        return INVALID.indexOf(c) >= 0;
    }

    static boolean direction(int c) {
        return DIRECTIONS.indexOf(c) >= 0;
    }

    static boolean atSign(int c) {
        return c == '@' || c == '\uFF20';
    }

    static boolean hash(int c) {
        return c == '#' || c == '\uFF03';
    }

    static boolean word(int c) {
        return ascii(c) || c == '_';
    }

    /** Any script's letters and the marks upon them. */
    static boolean letterOrMark(int c) {
        return Character.isLetter(c) || mark(c);
    }

    static boolean mark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** What a hashtag may hold: letters, marks, digits of any script, and signs that join them. */
    static boolean inTag(int c) {
        return letterOrMark(c) || Character.isDigit(c) || JOINERS.indexOf(c) >= 0;
    }

    /** What a host name in any script may hold between its dots: no space, no punctuation. */
    static boolean inUnicodeHost(int c) {
        return c < 0x80
                ? ascii(c)
                : !separator(c) && !Character.UnicodeBlock.GENERAL_PUNCTUATION.equals(Character.UnicodeBlock.of(c));
    }

    static boolean separator(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** White space as a reader sees it, in any script. */
    static boolean space(int c) {
        return (c >= 0x9 && c <= 0xD) || c == 0x85 || c == 0x180E || separator(c);
    }
}
