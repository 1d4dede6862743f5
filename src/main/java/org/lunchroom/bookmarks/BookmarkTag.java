package org.lunchroom.bookmarks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** The rules of a bookmark's tags: a few short ones, none twice. */
public final class BookmarkTag {
    public static final int MOST = 50;
    public static final int LONGEST = 60;
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private BookmarkTag() {}

    /** Without "#", in one line, none twice whatever its case; a problem where there are too many or one is too long. */
    public static List<String> checked(Collection<String> written) {
        Check.atMost("tags", written, MOST);
        var tags = new LinkedHashMap<String, String>();
        for (var one : written) {
            var tag = cleaned(one);
            if (tag.codePointCount(0, tag.length()) > LONGEST) {
                throw Problem.invalid("too-long", "tags", "A tag has at most " + LONGEST + " characters.");
            }
            if (!tag.isEmpty()) {
                tags.putIfAbsent(folded(tag), tag);
            }
        }
        return new ArrayList<>(tags.values());
    }

    /** One tag, which must be one, or a problem that names the field. */
    public static String one(String field, String written) {
        var tag = cleaned(Check.text(field, written, LONGEST));
        if (tag.isEmpty()) {
            throw Problem.invalid("required", field, "This field is needed.");
        }
        return tag;
    }

    /** As it is kept: words of several parts are joined, so that it can be written as "#tag". */
    public static String cleaned(String written) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFC).strip().replaceFirst("^#+", "");
        return GAPS.matcher(text.strip()).replaceAll("-").replace(",", "");
    }

    /** What two tags that differ in case or width share; upper case first, so that "ß" and "SS" meet. */
    public static String folded(String tag) {
        return Normalizer.normalize(tag, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
