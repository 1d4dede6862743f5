package org.lunchroom.kernel.http;

import java.util.regex.Pattern;

/**
 * Words that stand in one line wherever they go, also in the head of a mail: what begins another line there is how
 * somebody writes headers of their own, and marks that turn the direction make a name look like another.
 */
public final class Line {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern BREAKS_BUT_LINES = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}&&[^\\n]]+");
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]+");

    private Line() {}

    /** One line, refused when there is nothing in it or it is too long. */
    public static String needed(String field, String value, int limit) {
        return Check.text(field, clean(BREAKS, value), limit);
    }

    /** One line, or empty. */
    public static String optional(String field, String value, int limit) {
        return Check.optionalText(field, clean(BREAKS, value), limit);
    }

    /** A few lines, or empty. */
    public static String some(String field, String value, int limit) {
        return Check.optionalText(field, clean(BREAKS_BUT_LINES, value), limit);
    }

    private static String clean(Pattern breaks, String value) {
        var text = value == null ? "" : value;
        return breaks.matcher(TURNING.matcher(text).replaceAll("")).replaceAll(" ");
    }
}
