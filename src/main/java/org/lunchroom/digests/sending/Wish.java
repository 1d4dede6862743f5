package org.lunchroom.digests.sending;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * How somebody wants mail from here.
 *
 * @param quietFrom from when on a day no mail comes, as a clock in their zone shows it
 * @param quietUntil until when; the same as {@code quietFrom} for no quiet hours
 * @param day the day of their catch-up
 * @param hour and its time
 * @param most how many mails they take on a day; null for as many as there are
 * @param atWork whether mail comes in their working hours only
 */
public record Wish(
        boolean digests,
        boolean catchUp,
        ZoneId zone,
        LocalTime quietFrom,
        LocalTime quietUntil,
        DayOfWeek day,
        LocalTime hour,
        Integer most,
        boolean atWork) {
    /** As many as there are, at any hour that is not quiet. */
    public Wish(
            boolean digests,
            boolean catchUp,
            ZoneId zone,
            LocalTime quietFrom,
            LocalTime quietUntil,
            DayOfWeek day,
            LocalTime hour) {
        this(digests, catchUp, zone, quietFrom, quietUntil, day, hour, null, false);
    }

    /** Whoever said nothing gets digests, no catch-up, and nothing at night. */
    static Wish unsaid(ZoneId zone) {
        return new Wish(
                true, false, zone, LocalTime.of(20, 0), LocalTime.of(7, 0), DayOfWeek.FRIDAY, LocalTime.of(9, 0));
    }

    /** The first moment from this one on at which mail may come. */
    Instant allowed(Instant moment) {
        var local = moment.atZone(zone);
        var time = local.toLocalTime();
        if (!quiet(time)) {
            return moment;
        }
        var today = local.toLocalDate();
        boolean tomorrow = !time.isBefore(quietUntil);
        return (tomorrow ? today.plusDays(1) : today)
                .atTime(quietUntil)
                .atZone(zone)
                // A time that a clock shows twice: by the first one, it would be over while it is quiet once more.
                .withLaterOffsetAtOverlap()
                .toInstant();
    }

    private boolean quiet(LocalTime time) {
        if (quietFrom.isBefore(quietUntil)) {
            return !time.isBefore(quietFrom) && time.isBefore(quietUntil);
        }
        return quietFrom.isAfter(quietUntil) && (!time.isBefore(quietFrom) || time.isBefore(quietUntil));
    }

    /** The day that it is for them. */
    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** When their next day begins. */
    Instant nextDay(Instant moment) {
        return dayOf(moment).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The time of their next catch-up after a moment. */
    public Instant nextCatchUp(Instant after) {
        var local = after.atZone(zone).toLocalDate();
        var next = local.with(TemporalAdjusters.nextOrSame(day)).atTime(hour).atZone(zone);
        return next.toInstant().isAfter(after)
                ? next.toInstant()
                : local.with(TemporalAdjusters.next(day))
                        .atTime(hour)
                        .atZone(zone)
                        .toInstant();
    }

    /** The same without any mail. */
    Wish nothing() {
        return new Wish(false, false, zone, quietFrom, quietUntil, day, hour, most, atWork);
    }

    Wish withCatchUp(boolean wanted) {
        return new Wish(digests, wanted, zone, quietFrom, quietUntil, day, hour, most, atWork);
    }
}
