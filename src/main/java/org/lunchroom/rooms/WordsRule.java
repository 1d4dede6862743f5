package org.lunchroom.rooms;

import java.util.regex.Pattern;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.text.Words;

/** What a message's words must be: there, storable, and as long as the room allows in its readers' count. */
public final class WordsRule {
    private static final int STORED_LENGTH = 20_000;
    // A sign may be built of several code points, but not of a tower of accents.
    private static final int LONGEST_SIGN = 8;

    private static final Pattern NOTHING = Pattern.compile("[\\p{Z}\\p{C}]*");

    // What has no words at all is a removed message whose words are forgotten.
    private static final String FILES_ALONE = " ";

    private WordsRule() {}

    /** The words of a message as they are stored; where there are files, there need be none. */
    public static String checked(Room room, NewMessage message) {
        var words = message.words();
        boolean silent = words == null || NOTHING.matcher(words).matches();
        return silent && !message.enclosed().isEmpty() ? FILES_ALONE : checked(room, words);
    }

    /** The words without surrounding white space, or a problem. */
    public static String checked(Room room, String written) {
        var text = Check.text("words", written, STORED_LENGTH);
        var words = Words.parse(text);
        int length = words.length();
        if (NOTHING.matcher(words.plain()).matches()) {
            throw Problem.invalid("required", "words", "This message would show nothing.");
        }
        if (length > room.postLength()) {
            throw tooLong(room, length);
        }
        int typed = words.codePointsBesideLinks();
        if (typed > room.postLength() * LONGEST_SIGN) {
            throw tooLong(room, typed);
        }
        return text;
    }

    private static Problem tooLong(Room room, int length) {
        return Problem.invalid(
                "too-long",
                "words",
                "At most " + room.postLength() + " characters are possible here; these are " + length + ".");
    }
}
