package org.lunchroom.search.finding;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import org.lunchroom.kernel.http.Problem;

/**
 * Where a result stands among the others. It says nothing about which document of the index it is, so that a list can be
 * gone on with when the index has changed meanwhile.
 *
 * @param value what is sorted by
 * @param at when it was written, in milliseconds
 * @param tie tells apart what is alike
 */
record Standing(double value, long at, long tie) {
    /** The first comes first. */
    static final Comparator<Standing> ORDER = Comparator.comparingDouble(Standing::value)
            .thenComparingLong(Standing::at)
            .thenComparingLong(Standing::tie)
            .reversed();

    boolean isBehind(Standing other) {
        return ORDER.compare(this, other) > 0;
    }

    String cursor() {
        var text = Long.toHexString(Double.doubleToLongBits(value)) + " " + at + " " + tie;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The standing that a cursor means; null where there is none. */
    static Standing of(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", 3);
            return new Standing(
                    Double.longBitsToDouble(Long.parseUnsignedLong(parts[0], 16)),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Problem.invalid("bad-cursor", "after", "Use a cursor that an earlier page gave you.");
        }
    }
}
