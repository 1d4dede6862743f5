package org.lunchroom.moderation.words;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.text.Normalizer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/**
 * A watch word, ready to look through words in a time that grows with their length only. The library has no backtracking, so
 * no pattern can hang the posting of messages; what is counted in one is bounded too, since counting costs memory.
 */
public final class Finding {
    private static final int LONGEST = 200;
    private static final int MOST_COUNTED = 1_000;
    private static final Pattern COUNTED = Pattern.compile("\\{([0-9]+)(?:,([0-9]*))?\\}");

    private final Pattern pattern;

    private Finding(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Ready to look, or a problem that says why not. */
    public static Finding of(WatchWord.Kind kind, String written) {
        var text = Check.text("text", written, LONGEST);
        if (kind == WatchWord.Kind.WORD) {
            return new Finding(
                    Pattern.compile("(?i)(?:^|[^\\pL\\pN])" + Pattern.quote(folded(text)) + "(?:$|[^\\pL\\pN])"));
        }
        refuseCounting(text);
        try {
            var pattern = Pattern.compile("(?i)" + text);
            if (pattern.matcher("").find()) {
                throw Problem.invalid("bad-pattern", "text", "This pattern matches everything.");
            }
            return new Finding(pattern);
        } catch (PatternSyntaxException e) {
            throw Problem.invalid("bad-pattern", "text", "This is no pattern: " + e.getDescription() + ".");
        }
    }

    private static void refuseCounting(String text) {
        long counted = 1;
        for (var matcher = COUNTED.matcher(text); matcher.find(); ) {
            var most = matcher.group(2) == null || matcher.group(2).isEmpty() ? matcher.group(1) : matcher.group(2);
            counted *= most.length() > 4 ? MOST_COUNTED + 1 : Math.max(1, Long.parseLong(most));
            if (counted > MOST_COUNTED) {
                throw Problem.invalid(
                        "bad-pattern",
                        "text",
                        "Counted together, at most " + MOST_COUNTED + " repetitions are possible.");
            }
        }
    }

    /** Whether it is in these words. */
    public boolean in(String words) {
        return pattern.matcher(folded(words)).find();
    }

    // Full-width and other spellings of a letter are the letter.
    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC);
    }
}
