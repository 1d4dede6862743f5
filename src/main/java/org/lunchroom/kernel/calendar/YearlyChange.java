package org.lunchroom.kernel.calendar;

import java.time.Month;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Optional;

/** A change of clocks that comes every year, as a rule of RFC 5545. */
final class YearlyChange {
    private static final int WEEK = 7;

    private YearlyChange() {}

    /** The rule that makes this change; empty where it is none of the zone's rules, or can't be said in days of a week. */
    static Optional<String> of(ZoneRules rules, ZoneOffsetTransition change) {
        int year = change.getDateTimeBefore().getYear();
        return rules.getTransitionRules().stream()
                .filter(rule -> rule.createTransition(year).equals(change))
                .filter(rule -> sayable(rule, change))
                .map(YearlyChange::said)
                .findFirst();
    }

    // In some places the day on the wall is another than the one the rule counts by.
    private static boolean sayable(ZoneOffsetTransitionRule rule, ZoneOffsetTransition change) {
        int day = rule.getDayOfMonthIndicator();
        return rule.getDayOfWeek() == change.getDateTimeBefore().getDayOfWeek()
                && !rule.isMidnightEndOfDay()
                && (last(rule) || (day > 0 && day % WEEK == 1));
    }

    // "Sunday on or after 25 October" is the last one of that month.
    private static boolean last(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        return day == -1
                || (rule.getMonth() != Month.FEBRUARY
                        && day + WEEK - 1 == rule.getMonth().maxLength());
    }

    private static String said(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        int which = last(rule) ? -1 : day / WEEK + 1;
        var weekday = rule.getDayOfWeek().name().substring(0, 2);
        return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + which + weekday;
    }
}
