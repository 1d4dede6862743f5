package org.lunchroom.courses.moving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.CourseSession;
import org.lunchroom.courses.phases.Day;
import org.lunchroom.courses.phases.Phase;
import org.lunchroom.courses.phases.PhasePlan;
import org.lunchroom.courses.phases.Timeline;

/** What of a course itself moves: its days, its sessions, its phases. */
final class Moves {
    private Moves() {}

    static List<Move> of(Redating dates, List<PhasePlan> plans, Instant now) {
        var moves = new ArrayList<Move>();
        moves.add(days(dates.before(), dates.after()));
        dates.sessionsBefore().forEach(session -> moves.add(session(session, dates)));
        dates.sessions().stream()
                .filter(session -> dates.sessionsBefore().stream()
                        .noneMatch(before -> before.id().equals(session.id())))
                .forEach(session -> moves.add(new Move(
                        "session", null, session.title(), null, null, session.startsAt(), session.endsAt(), null)));
        var before = Timeline.of(dates.before(), plans).phases();
        var after = Timeline.of(dates.after(), plans).phases();
        for (int i = 0; i < before.size(); i++) {
            moves.add(phase(before.get(i), after.get(i), now));
        }
        return moves;
    }

    private static Move days(Cohort before, Cohort after) {
        return new Move(
                "course",
                before.id(),
                before.title(),
                Day.start(0).beginsAt(before),
                Day.end(1).beginsAt(before),
                Day.start(0).beginsAt(after),
                Day.end(1).beginsAt(after),
                null);
    }

    private static Move session(CourseSession before, Redating dates) {
        var after = dates.later(before);
        return new Move(
                "session",
                before.id(),
                before.title(),
                before.startsAt(),
                before.endsAt(),
                after.map(CourseSession::startsAt).orElse(null),
                after.map(CourseSession::endsAt).orElse(null),
                null);
    }

    private static Move phase(Phase before, Phase after, Instant now) {
        var note = before.on(now) && after.opensAt().isAfter(now)
                ? "closes-again"
                : before.opensAt().isAfter(now) && after.on(now) ? "opens-at-once" : null;
        return new Move(
                "phase",
                null,
                before.kind().text(),
                before.opensAt(),
                before.closesAt(),
                after.opensAt(),
                after.closesAt(),
                note);
    }
}
