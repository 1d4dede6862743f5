package org.lunchroom.mentoring;

import java.time.LocalDate;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Line;
import org.lunchroom.kernel.http.Problem;

/**
 * What somebody asks another for.
 *
 * @param as what the one who asks would be: "mentor" or "mentee"
 * @param about what it is to be about
 * @param ends the last day, at most a year from now
 */
public record NewPair(As as, String about, LocalDate ends) {
    /** Which of the two. */
    public enum As {
        MENTOR,
        MENTEE
    }

    NewPair checked(LocalDate today) {
        return new NewPair(Check.present("as", as), Line.needed("about", about, 280), end(ends, today));
    }

    static LocalDate end(LocalDate wanted, LocalDate today) {
        var ends = Check.present("ends", wanted);
        if (!ends.isAfter(today) || ends.isAfter(today.plusYears(1))) {
            throw Problem.invalid("bad-end", "ends", "It ends after today and within a year.");
        }
        return ends;
    }
}
