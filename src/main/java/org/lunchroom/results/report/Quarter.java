package org.lunchroom.results.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quarter of a year. There is no other period: two that overlap could be subtracted from each other, and would tell of
 * the few people in between.
 */
public record Quarter(int year, int number) {
    private static final Pattern WRITTEN = Pattern.compile("(20[0-9]{2})-Q([1-4])");

    static Optional<Quarter> of(String written) {
        var found = WRITTEN.matcher(written == null ? "" : written);
        return found.matches()
                ? Optional.of(new Quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    static Quarter at(Instant moment) {
        var day = moment.atZone(ZoneOffset.UTC).toLocalDate();
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    Quarter before() {
        return at(from().minusSeconds(1));
    }

    Instant from() {
        return LocalDate.of(year, number * 3 - 2, 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** Its end, or the last midnight: who looks before and after somebody does something sees no difference. */
    Instant until(Instant now) {
        var end = LocalDate.of(year, number * 3, 1)
                .plusMonths(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        var midnight = now.truncatedTo(ChronoUnit.DAYS);
        return end.isBefore(midnight) ? end : midnight;
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
