package org.lunchroom.identity;

import java.util.regex.Pattern;

/** Names as they may be shown. */
final class Names {
    private static final int LIMIT = 120;
    // Controls, lone surrogates and marks that turn the direction: with them one name can look like another, or break a
    // line. The joiners stay, scripts and emoji need them.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}[\\p{Cf}&&[^\\u200c\\u200d]]]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

    private Names() {}

    /** Without what can't be seen, in one line, at most 120 characters; what remains may be empty. */
    static String shown(String name) {
        var text = GAPS.matcher(
                        UNSEEN.matcher(GAPS.matcher(name).replaceAll(" ")).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return text.codePointCount(0, text.length()) <= LIMIT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LIMIT)).strip();
    }
}
