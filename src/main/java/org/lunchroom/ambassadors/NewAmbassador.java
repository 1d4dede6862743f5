package org.lunchroom.ambassadors;

import java.time.LocalDate;
import java.util.UUID;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Line;
import org.lunchroom.kernel.http.Problem;

/**
 * The days of an ambassador.
 *
 * @param about what they are there for; may be left out
 */
public record NewAmbassador(LocalDate begins, LocalDate ends, String about) {
    Ambassador checked(UUID room, UUID person, LocalDate today) {
        Check.present("begins", begins);
        Check.present("ends", ends);
        if (ends.isBefore(begins) || ends.isBefore(today) || ends.isAfter(begins.plusYears(2))) {
            throw Problem.invalid("bad-end", "ends", "It ends after it begins, not in the past, within two years.");
        }
        return new Ambassador(room, person, begins, ends, Line.optional("about", about, 280));
    }
}
