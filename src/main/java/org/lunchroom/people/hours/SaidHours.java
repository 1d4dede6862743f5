package org.lunchroom.people.hours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/**
 * Somebody's hours, as they say them and read them again.
 *
 * @param zone such as "Europe/Berlin"
 */
public record SaidHours(String zone, List<SaidSpan> spans) {
    private static final int MOST_OF_A_DAY = 4;

    /**
     * A part of a day.
     *
     * @param day "monday"
     * @param from "22:00"
     * @param to "06:00"; no later than {@code from} is on the day after
     */
    public record SaidSpan(String day, String from, String to) {}

    public static SaidHours of(Hours hours) {
        var spans = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        spans.putAll(hours.spans());
        return new SaidHours(
                hours.zone().getId(),
                spans.entrySet().stream()
                        .flatMap(day -> day.getValue().stream().map(span -> said(day.getKey(), span)))
                        .toList());
    }

    private static SaidSpan said(DayOfWeek day, Span span) {
        return new SaidSpan(
                day.name().toLowerCase(Locale.ROOT),
                span.from().toString(),
                span.to().toString());
    }

    /** In its limits; each failure names its field. */
    Hours checked() {
        var known = Check.zone("zone", zone);
        var said = Check.atMost("spans", spans == null ? List.<SaidSpan>of() : spans, 7 * MOST_OF_A_DAY);
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < said.size(); i++) {
            var one = said.get(i);
            var at = "spans[" + i + "].";
            var day = week.computeIfAbsent(day(at + "day", one.day()), each -> new ArrayList<>());
            Check.atMost("spans", day, MOST_OF_A_DAY - 1);
            day.add(new Span(time(at + "from", one.from()), time(at + "to", one.to())));
        }
        week.values().forEach(SaidHours::inOrder);
        return new Hours(known, week);
    }

    private static void inOrder(List<Span> day) {
        day.sort(Comparator.comparing(Span::from));
        for (int i = 1; i < day.size(); i++) {
            var before = day.get(i - 1);
            boolean overlap =
                    before.to().isAfter(day.get(i).from()) || !before.to().isAfter(before.from());
            if (overlap) {
                throw Problem.invalid("spans-overlap", "spans", "Two spans of one day lie in each other.");
            }
        }
    }

    private static DayOfWeek day(String field, String written) {
        var wanted = Check.text(field, written, 20);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("bad-day", field, "Name a day such as monday."));
    }

    private static LocalTime time(String field, String written) {
        try {
            return LocalTime.parse(Check.text(field, written, 5)).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException e) {
            throw Problem.invalid("bad-time", field, "Give a time such as 09:00.");
        }
    }
}
