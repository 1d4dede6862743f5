package org.lunchroom.previews.reading;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of strangers, made fit to stand among ours. */
final class Cleaned {
    static final int TITLE = 300;
    static final int DESCRIPTION = 600;
    static final int NAME = 120;
    private static final int LONGEST = 20_000;
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    // Signs that turn the direction of what follows, that are not seen, or that no text may hold: with them a title
    // could
    // rewrite the line it stands in.
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF0-\\uFFFB\\uFFFE\\uFFFF\\uFDD0-\\uFDEF"
                    + "\\x{E0000}-\\x{E0FFF}]|[\\p{Cs}\\p{Co}]");
    // Towers of accents that reach into other lines.
    private static final Pattern TOWERS = Pattern.compile("(\\p{M}{4})\\p{M}+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*", Pattern.DOTALL);

    private Cleaned() {}

    /** One line; null where nothing is left. */
    static String line(String written, int longest) {
        if (written == null) {
            return null;
        }
        var short_ = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        var seen = UNSEEN.matcher(GAPS.matcher(short_).replaceAll(" ")).replaceAll("");
        var line = TOWERS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC))
                .replaceAll("$1")
                .strip();
        return line.isEmpty() ? null : cut(line, longest);
    }

    static String cut(String line, int longest) {
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }

    /** A language as BCP 47 writes it; null where it is none. */
    static String language(String written) {
        try {
            var locale = written == null || written.length() > 35
                    ? Locale.ROOT
                    : new Locale.Builder()
                            .setLanguageTag(written.strip().replace('_', '-'))
                            .build();
            return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    /** The day at the beginning of a moment; null where there is none. */
    static String day(String written) {
        var day = DAY.matcher(written == null ? "" : written.strip());
        if (!day.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
