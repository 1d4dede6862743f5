package org.lunchroom.kernel.text;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.DomainValidator.ArrayType;

/** The top-level domains there are, as they are spelled in every script. */
final class HostEndings {
    private static final String PUNYCODE = "xn--";
    private static final Set<String> ENDINGS = Stream.of(ArrayType.GENERIC_RO, ArrayType.COUNTRY_CODE_RO)
            .flatMap(type -> Arrays.stream(DomainValidator.getTLDEntries(type)))
            .map(IDN::toUnicode)
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST =
            ENDINGS.stream().mapToInt(String::length).max().orElseThrow();

    private HostEndings() {}

    /** Where the ending ends that begins at the given place; -1 when none does. */
    static int end(String text, int start) {
        int ascii = start;
        while (ascii < text.length() && Letters.ascii(text.charAt(ascii))) {
            ascii++;
        }
        if (is(text, start, ascii)) {
            return ascii;
        }
        int foreign = foreign(text, start, ascii);
        return foreign > 0 ? foreign : punycode(text, start);
    }

    /** As {@link #end}, without the coded form of other scripts. */
    static int plainEnd(String text, int start) {
        int end = end(text, start);
        return end > 0 && text.regionMatches(true, start, PUNYCODE, 0, PUNYCODE.length()) ? -1 : end;
    }

    private static int foreign(String text, int start, int ascii) {
        if (ascii == text.length() || text.charAt(ascii) < 0x80) {
            return -1;
        }
        int last = Math.min(text.length(), start + LONGEST);
        for (int end = last; end > ascii; end--) {
            if (is(text, start, end)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean is(String text, int start, int end) {
        return end > start
                && end - start <= LONGEST
                && (end == text.length() || mayFollow(text.charAt(end)))
                && ENDINGS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    // "com" in "com-munity" and in "john.com@home" ends no host name.
    private static boolean mayFollow(char c) {
        return !Letters.ascii(c) && c != '@' && c != '+' && c != '-';
    }

    private static int punycode(String text, int start) {
        if (!text.regionMatches(true, start, PUNYCODE, 0, PUNYCODE.length())) {
            return -1;
        }
        int end = start + PUNYCODE.length();
        while (end < text.length() && (Letters.ascii(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end > start + PUNYCODE.length() ? end : -1;
    }
}
