package org.lunchroom.courses;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lunchroom.courses.phases.PhaseKind;
import org.lunchroom.kernel.http.Check;

/**
 * What a new run of a course takes.
 *
 * @param tag of its room
 * @param startsOn the first day; when left out, that of the first session
 * @param trainers who runs it beside whoever makes it
 * @param phases those it has; all four when left out
 * @param past whether sessions may lie in the past, for a course that has been held
 */
public record NewCohort(
        String title,
        String tag,
        String zone,
        LocalDate startsOn,
        LocalDate endsOn,
        List<NewSession> sessions,
        List<UUID> trainers,
        List<PhaseKind> phases,
        boolean past) {
    private static final int MOST_TRAINERS = 20;

    List<NewSession> wantedSessions() {
        return Objects.requireNonNullElse(sessions, List.of());
    }

    List<UUID> wantedTrainers() {
        return Check.atMost("trainers", Objects.requireNonNullElse(trainers, List.<UUID>of()), MOST_TRAINERS);
    }

    List<PhaseKind> wantedPhases() {
        return phases == null ? List.of(PhaseKind.values()) : phases;
    }
}
