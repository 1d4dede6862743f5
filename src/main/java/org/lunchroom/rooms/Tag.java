package org.lunchroom.rooms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** The rules of tags: what works as a hashtag names a room, and no two that readers would take for one. */
final class Tag {
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_]{2,60}");
    private static final Pattern DIGITS = Pattern.compile("[\\p{Nd}_]+");

    private Tag() {}

    /** The tag in its composed form, or a problem. */
    static String checked(String written) {
        var tag = Normalizer.normalize(Check.text("tag", written, 61), Normalizer.Form.NFC);
        tag = tag.startsWith("#") ? tag.substring(1) : tag;
        if (!LETTERS.matcher(tag).matches() || DIGITS.matcher(tag).matches()) {
            throw Problem.invalid("bad-tag", "tag", "A tag has 2 to 60 letters, digits or _, and not only digits.");
        }
        return tag;
    }

    /** What two tags that differ in case or width share; upper case first, so that "ß" and "SS" meet. */
    static String folded(String tag) {
        return Normalizer.normalize(tag, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
