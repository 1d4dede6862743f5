package org.lunchroom.search.language;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Reads what stands behind a colon. */
final class Filters {
    private static final Pattern COUNT = Pattern.compile("(>=|<=|>|<|=)?(\\d{1,6})");
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final ZoneId zone;

    Filters(ZoneId zone) {
        this.zone = zone;
    }

    Clause read(Piece piece) {
        var text = piece.text().strip();
        if (text.isEmpty()) {
            throw Wrong.at(
                    piece.at(),
                    "query-incomplete",
                    "Something must follow \"" + piece.field() + ":\" without a space.");
        }
        return switch (piece.field()) {
            case "by" -> new Clause.By(text.startsWith("@") ? text.substring(1) : text);
            case "in" -> new Clause.In(text.startsWith("#") ? text.substring(1) : text);
            case "is" -> is(piece, text);
            case "saved" -> count(piece, text, Clause.Saved::new);
            case "liked" -> count(piece, text, Clause.Liked::new);
            case "before" -> new Clause.Between(BEGINNING, days(piece, text).from());
            case "after" -> new Clause.Between(days(piece, text).from(), END);
            default -> days(piece, text);
        };
    }

    private static Clause is(Piece piece, String text) {
        return new Clause.Is(Trait.of(text)
                .orElseThrow(
                        () -> Wrong.at(piece.at(), "query-trait", "After \"is:\" comes one of " + Trait.all() + ".")));
    }

    private interface Counted {
        Clause between(int least, int most);
    }

    private static Clause count(Piece piece, String text, Counted counted) {
        var matcher = COUNT.matcher(text);
        if (!matcher.matches()) {
            throw Wrong.at(
                    piece.at(), "query-number", "After \"" + piece.field() + ":\" comes a number, as in >3 or <=10.");
        }
        int number = Integer.parseInt(matcher.group(2));
        return switch (matcher.group(1) == null ? "=" : matcher.group(1)) {
            case ">" -> counted.between(number + 1, Integer.MAX_VALUE);
            case ">=" -> counted.between(number, Integer.MAX_VALUE);
            case "<" -> counted.between(0, number - 1);
            case "<=" -> counted.between(0, number);
            default -> counted.between(number, number);
        };
    }

    // A year and a month mean their first day as a limit, and all of their days with "on:".
    private Clause.Between days(Piece piece, String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return switch (text.length()) {
                    case 4 -> span(LocalDate.of(Integer.parseInt(text), 1, 1), 12);
                    case 7 -> span(YearMonth.parse(text).atDay(1), 1);
                    default -> span(LocalDate.parse(text), 0);
                };
            }
        } catch (DateTimeException e) {
            // Falls through to the refusal: the 31st of June and "yesterday" are answered alike.
        }
        throw Wrong.at(
                piece.at(),
                "query-date",
                "After \"" + piece.field() + ":\" comes a day, a month or a year, as in 2026-11-30, 2026-11 or 2026.");
    }

    private Clause.Between span(LocalDate first, int months) {
        var next = months == 0 ? first.plusDays(1) : first.plusMonths(months);
        return new Clause.Between(
                first.atStartOfDay(zone).toInstant(), next.atStartOfDay(zone).toInstant());
    }
}
