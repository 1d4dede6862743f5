package org.lunchroom.bookmarks.moving;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as files write them: seconds, milliseconds or microseconds since 1970, microseconds since 1601, ISO 8601. */
final class FileTime {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,20}");
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
    private static final long SECONDS_FROM_1601 = 11_644_473_600L;

    private FileTime() {}

    /** The moment; null where it says nothing, or nothing possible. */
    static Instant of(String written) {
        var text = written == null ? "" : written.strip();
        return (DIGITS.matcher(text).matches() ? counted(new BigInteger(text)) : iso(text))
                .filter(at -> at.isAfter(FIRST) && at.isBefore(LAST))
                .orElse(null);
    }

    private static Optional<Instant> counted(BigInteger number) {
        int digits = number.toString().length();
        if (digits <= 11) {
            return Optional.of(Instant.ofEpochSecond(number.longValue()));
        }
        if (digits <= 14) {
            return Optional.of(Instant.ofEpochMilli(number.longValue()));
        }
        long seconds =
                number.divide(MILLION).min(BigInteger.valueOf(100_000_000_000L)).longValue();
        long since = digits <= 16 ? seconds : seconds - SECONDS_FROM_1601;
        return Optional.of(Instant.ofEpochSecond(since));
    }

    private static Optional<Instant> iso(String text) {
        var written = text.replace(' ', 'T');
        for (var reading : java.util.List.<java.util.function.Function<String, Instant>>of(
                value -> OffsetDateTime.parse(value).toInstant(),
                value -> LocalDateTime.parse(value).toInstant(ZoneOffset.UTC),
                value -> LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC))) {
            try {
                return Optional.of(reading.apply(written));
            } catch (DateTimeException perhapsAnotherWay) {
                // The next way of writing it is tried.
            }
        }
        return Optional.empty();
    }
}
