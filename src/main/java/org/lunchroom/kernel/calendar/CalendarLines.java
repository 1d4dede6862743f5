package org.lunchroom.kernel.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Content lines of RFC 5545: escaped, folded at 75 bytes without breaking a character, ended by CR LF. */
public final class CalendarLines {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int FOLD = 75;

    private final StringBuilder lines = new StringBuilder();

    public CalendarLines plain(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    public CalendarLines text(String name, String value) {
        return plain(name, escaped(value));
    }

    public CalendarLines at(String name, Instant instant) {
        return plain(name, UTC.format(instant.atOffset(ZoneOffset.UTC)));
    }

    /** In the time of a zone that {@link ZoneLines} describes in the same file. */
    public CalendarLines at(String name, Instant instant, ZoneId zone) {
        return plain(name + ";TZID=" + zone.getId(), LOCAL.format(instant.atZone(zone)));
    }

    /** A whole day, the same everywhere. */
    public CalendarLines on(String name, LocalDate day) {
        return plain(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    /** A value beside a name, in quotes: what would end it, or the line, is not in it any more. */
    static String parameter(String value) {
        return '"' + value.replaceAll("\\p{Cntrl}|[\\u0085\\u2028\\u2029]", " ").replace('"', '\'') + '"';
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                // What is left of control characters would let a title begin a line of its own.
                .replaceAll("\\p{Cntrl}", " ");
    }

    private void fold(String line) {
        int bytes = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > FOLD) {
                lines.append("\r\n ");
                bytes = 1;
            }
            lines.append(character);
            bytes += size;
        }
        lines.append("\r\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
