package org.lunchroom.identity.scim;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lunchroom.kernel.http.Problem;

/**
 * What a directory looks for: one attribute with one value, which is all that directories ask before they tell.
 *
 * @param attribute in small letters
 */
record Filter(String attribute, String value) {
    private static final int LONGEST = 600;
    private static final Pattern EQUAL =
            Pattern.compile("\\s*([A-Za-z]{1,40})\\s+eq\\s+\"((?:[^\"\\\\]|\\\\.)*)\"\\s*", Pattern.CASE_INSENSITIVE);

    /** @param among in small letters: what one may look for here */
    static Optional<Filter> of(String text, String... among) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() <= LONGEST) {
            var parts = EQUAL.matcher(text);
            if (parts.matches()) {
                var attribute = parts.group(1).toLowerCase(Locale.ROOT);
                for (var one : among) {
                    if (one.equals(attribute)) {
                        return Optional.of(new Filter(attribute, parts.group(2).replaceAll("\\\\(.)", "$1")));
                    }
                }
            }
        }
        throw Problem.invalid(
                "invalidFilter", "filter", "Possible is: attribute eq \"value\", of " + String.join(", ", among) + ".");
    }

    String about(String name) {
        return attribute.equals(name) ? value : null;
    }
}
