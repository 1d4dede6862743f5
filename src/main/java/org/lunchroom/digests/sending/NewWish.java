package org.lunchroom.digests.sending;

import java.time.DayOfWeek;
import org.lunchroom.kernel.http.Check;

/**
 * How somebody wants mail, as they say it.
 *
 * @param quietFrom "20:00"; the same as {@code quietUntil} for no quiet hours
 * @param day of the catch-up
 * @param time and its time of day
 */
public record NewWish(
        boolean digests,
        boolean catchUp,
        String zone,
        String quietFrom,
        String quietUntil,
        DayOfWeek day,
        String time) {
    /** In its limits; each failure names its field. */
    public Wish checked() {
        return new Wish(
                digests,
                catchUp,
                Check.zone("zone", zone),
                Wishes.time("quietFrom", quietFrom),
                Wishes.time("quietUntil", quietUntil),
                Check.present("day", day),
                Wishes.time("time", time));
    }
}
