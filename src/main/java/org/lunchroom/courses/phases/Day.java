package org.lunchroom.courses.phases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.lunchroom.courses.Cohort;
import org.lunchroom.kernel.http.Check;

/**
 * A day that follows a course's dates: 14 days before its start, the day after its end.
 *
 * @param days after the anchor; before it when negative
 */
public record Day(Anchor from, int days) {
    private static final int FARTHEST = 730;

    /** What days are counted from. */
    public enum Anchor {
        START,
        END;

        /** As it is stored and spelled. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Anchor of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    public static Day start(int days) {
        return new Day(Anchor.START, days);
    }

    public static Day end(int days) {
        return new Day(Anchor.END, days);
    }

    /** As it is stored. */
    public static Day stored(String from, int days) {
        return new Day(Anchor.of(from), days);
    }

    /** As a trainer wrote it; refused when it is years away. */
    public Day checked(String field) {
        Check.present(field + ".from", from);
        Check.range(field + ".days", days, -FARTHEST, FARTHEST);
        return this;
    }

    /** On the calendar. */
    public LocalDate of(Cohort cohort) {
        return (from == Anchor.START ? cohort.startsOn() : cohort.endsOn()).plusDays(days);
    }

    /** When that day begins in the cohort's zone. */
    public Instant beginsAt(Cohort cohort) {
        return of(cohort).atStartOfDay(cohort.zone()).toInstant();
    }
}
