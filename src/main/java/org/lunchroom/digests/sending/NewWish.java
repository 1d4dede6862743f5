package org.lunchroom.digests.sending;

import java.time.DayOfWeek;
import java.util.Optional;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.language.Language;

/**
 * How somebody wants mail, as they say it.
 *
 * @param checkIns whether the questions how it goes with one's goals come by mail; left out, that stays
 * @param courses whether the word that a phase of one's course opens comes by mail; left out, that stays
 * @param language of mails and feeds, such as "de"; left out, it stays
 * @param quietFrom "20:00"; the same as {@code quietUntil} for no quiet hours
 * @param day of the catch-up
 * @param time and its time of day
 * @param mostADay how many mails on a day at most, 1 to 100; left out, that stays
 * @param atWork whether mail comes in my working hours only; left out, that stays
 */
public record NewWish(
        boolean digests,
        boolean catchUp,
        Boolean checkIns,
        Boolean courses,
        String language,
        String zone,
        String quietFrom,
        String quietUntil,
        DayOfWeek day,
        String time,
        Integer mostADay,
        Boolean atWork) {
    /** The language that they name, if they do. */
    public Optional<Language> spoken() {
        var spoken = Language.of(language);
        if (language != null && spoken.isEmpty()) {
            throw Problem.invalid("no-such-language", "language", "There are en, de, fr, es and ar.");
        }
        return spoken;
    }

    /** In its limits, beside what was said before; each failure names its field. */
    public Wish checked(Wish before) {
        return new Wish(
                digests,
                catchUp,
                Check.zone("zone", zone),
                Wishes.time("quietFrom", quietFrom),
                Wishes.time("quietUntil", quietUntil),
                Check.present("day", day),
                Wishes.time("time", time),
                // An Integer either way: what was never said is null, and stays so.
                mostADay == null ? before.most() : Integer.valueOf(Check.range("mostADay", mostADay, 1, 100)),
                atWork == null ? before.atWork() : atWork);
    }
}
