package org.lunchroom.chats.series;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** The days that a rule names. Days only: what hour it is on them is the zone's business. */
public final class Recurrence {
    private static final String FIELD = "series.rule";
    private static final Set<Freq> FREQUENCIES = EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
    private static final Pattern REFUSED =
            Pattern.compile("\\b(BYHOUR|BYMINUTE|BYSECOND|UNTIL|COUNT|RSCALE|SKIP)=", Pattern.CASE_INSENSITIVE);
    private static final int LENGTH = 200;

    private final RecurrenceRule rule;

    private Recurrence(RecurrenceRule rule) {
        this.rule = rule;
    }

    /** The rule, if it is one of days: no times in it, and its end is told apart from it. */
    public static Recurrence of(String text) {
        return of(FIELD, text);
    }

    /** The same, for a rule in another field. */
    public static Recurrence of(String field, String text) {
        try {
            var rule = new RecurrenceRule(Check.text(field, text, LENGTH), RfcMode.RFC5545_STRICT);
            if (FREQUENCIES.contains(rule.getFreq()) && !REFUSED.matcher(text).find()) {
                return new Recurrence(rule);
            }
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            // Falls through to the refusal: whatever is wrong with it is answered alike.
        }
        throw Problem.invalid(
                "bad-rule",
                field,
                "Give a rule of RFC 5545 for days, such as FREQ=MONTHLY;BYDAY=-1MO; until and count stand beside it.");
    }

    /** Its days from the first on, in order; the rule may run dry. */
    public Stream<LocalDate> from(LocalDate first) {
        var start = new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth());
        RecurrenceRuleIterator days;
        try {
            days = rule.iterator(start);
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
        return Stream.generate(() -> next(days)).takeWhile(Objects::nonNull);
    }

    private static LocalDate next(RecurrenceRuleIterator days) {
        try {
            return days.hasNext() ? day(days.nextDateTime()) : null;
        } catch (IllegalArgumentException e) {
            // It gives up on rules such as 30 February.
            return null;
        }
    }

    private static LocalDate day(DateTime date) {
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
    }

    /** Refuses a first day that the rule does not name, and says which it would. */
    void begin(LocalDate first) {
        var next = from(first).findFirst().orElse(null);
        if (!first.equals(next)) {
            throw Problem.invalid(
                    "not-in-rule",
                    "startsAt",
                    "This day is not one of the rule's" + (next == null ? "." : "; the next one is " + next + "."));
        }
    }
}
