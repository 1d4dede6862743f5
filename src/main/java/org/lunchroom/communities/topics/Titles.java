package org.lunchroom.communities.topics;

import java.util.regex.Pattern;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** What a title may be: one line that shows something. */
final class Titles {
    private static final int LONGEST = 120;
    private static final Pattern NOTHING = Pattern.compile("[\\p{Z}\\p{C}]*");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    private Titles() {}

    static String checked(String written) {
        var title = Check.text("title", optional("title", written), LONGEST);
        if (NOTHING.matcher(title).matches()) {
            throw Problem.invalid("required", "title", "This title would show nothing.");
        }
        return title;
    }

    static String optional(String field, String written) {
        return Check.optionalText(
                field, written == null ? "" : SPACES.matcher(written).replaceAll(" "), LONGEST);
    }
}
