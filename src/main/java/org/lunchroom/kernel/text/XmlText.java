package org.lunchroom.kernel.text;

import java.util.regex.Pattern;

/** Words as XML can have them: one wrong letter would make a reader refuse the whole document. */
public final class XmlText {
    // What XML 1.0 has no way to write, not even escaped; half a character among it.
    private static final Pattern UNFIT =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** The words without what can't be written. */
    public static String fit(String text) {
        return UNFIT.matcher(text).replaceAll("");
    }
}
