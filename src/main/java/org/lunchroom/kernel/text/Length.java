package org.lunchroom.kernel.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * How long a text is to its reader: what they see as one sign counts one (a letter with its accents, a flag, a family of
 * four), and an address counts {@value #LINK}, however long it is. The same pattern counts in the composer.
 */
final class Length {
    static final int LINK = 23;

    private static final String ADDED = "[\\p{M}\\x{1F3FB}-\\x{1F3FF}\\x{E0020}-\\x{E007F}]";
    private static final Pattern SIGN =
            Pattern.compile("(?:[\\x{1F1E6}-\\x{1F1FF}]{2}|[\\s\\S])" + ADDED + "*+(?:\\u200D\\P{M}" + ADDED + "*+)*+");

    private Length() {}

    static int of(String written) {
        int length = 0;
        int at = 0;
        for (var address : Addresses.in(written)) {
            length += signs(written.substring(at, address.start())) + LINK;
            at = address.end();
        }
        return length + signs(written.substring(at));
    }

    private static int signs(String text) {
        var composed = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        return (int) SIGN.matcher(composed).results().count();
    }
}
