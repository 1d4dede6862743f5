package org.lunchroom.courses.moving;

import java.time.LocalDate;
import java.util.List;
import org.lunchroom.courses.NewSession;

/**
 * Dates as a trainer wants them; what is left out stays.
 *
 * @param moveTo the new first day: everything moves by as many days
 * @param sessions all of them: one that is not named will not be any more
 * @param past whether sessions may lie in the past
 * @param confirm what the preview said, to do what it listed
 */
public record NewDates(
        LocalDate moveTo,
        LocalDate startsOn,
        LocalDate endsOn,
        List<NewSession> sessions,
        boolean past,
        String confirm) {
    /** The same, confirmed. */
    public NewDates confirmed(String preview) {
        return new NewDates(moveTo, startsOn, endsOn, sessions, past, preview);
    }
}
