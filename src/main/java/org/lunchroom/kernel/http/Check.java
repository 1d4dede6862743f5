package org.lunchroom.kernel.http;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;

/** Small checks on what a request says; each failure is a {@link Problem} that names the field. */
public final class Check {
    private Check() {}

    /** The text without surrounding white space; refused when blank or longer than the limit in code points. */
    public static String text(String field, String value, int limit) {
        var text = optionalText(field, value, limit);
        if (text.isEmpty()) {
            throw Problem.invalid("required", field, "This field is needed.");
        }
        return text;
    }

    /** The text without surrounding white space, empty where there is none; refused when too long. */
    public static String optionalText(String field, String value, int limit) {
        var text = value == null ? "" : value.strip();
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            throw Problem.invalid(
                    "too-long", field, "At most " + limit + " characters are possible here; these are " + length + ".");
        }
        return text;
    }

    public static int range(String field, int value, int from, int to) {
        if (value < from || value > to) {
            throw Problem.invalid(field, "Choose a number from " + from + " to " + to + ".");
        }
        return value;
    }

    public static <T> T present(String field, T value) {
        if (value == null) {
            throw Problem.invalid("required", field, "This field is needed.");
        }
        return value;
    }

    public static <C extends Collection<?>> C atMost(String field, C values, int limit) {
        if (values.size() > limit) {
            throw Problem.invalid("too-many", field, "At most " + limit + " are possible here.");
        }
        return values;
    }

    /** A zone by its IANA name, such as Europe/Berlin. */
    public static ZoneId zone(String field, String value) {
        try {
            var zone = ZoneId.of(text(field, value, 60));
            if (zone.getId().contains("/") || zone.getId().equals("UTC")) {
                return zone;
            }
        } catch (DateTimeException e) {
            // Falls through to the refusal: a wrong name and an offset are answered alike.
        }
        throw Problem.invalid("bad-zone", field, "Name a time zone such as Europe/Berlin.");
    }
}
