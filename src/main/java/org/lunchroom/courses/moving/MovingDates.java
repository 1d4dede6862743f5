package org.lunchroom.courses.moving;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.courses.CourseDates;
import org.lunchroom.courses.NewSession;
import org.lunchroom.courses.phases.Phases;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/**
 * Moves a course. The preview lists everything that will move and names the list; the confirmation carries that name, so
 * that what happens is what was shown, or nothing.
 */
@Singleton
public class MovingDates {
    private static final int NAME_LENGTH = 24;

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Cohorts cohorts;
    private final Phases phases;
    private final SessionChecks checks;
    private final Iterable<Dated> dated;

    @Inject
    MovingDates(
            Database database,
            Clock clock,
            Audit audit,
            Cohorts cohorts,
            Phases phases,
            SessionChecks checks,
            Instance<Dated> dated) {
        this(database, clock, audit, cohorts, phases, checks, (Iterable<Dated>) dated);
    }

    public MovingDates(
            Database database,
            Clock clock,
            Audit audit,
            Cohorts cohorts,
            Phases phases,
            SessionChecks checks,
            Iterable<Dated> dated) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.cohorts = cohorts;
        this.phases = phases;
        this.checks = checks;
        this.dated = dated;
    }

    /** Everything that will move; to be confirmed by its name. */
    public record Preview(List<Move> moves, String confirm) {}

    /** What would happen; nothing does. */
    public Preview preview(Viewer viewer, String tag, NewDates wanted) {
        var cohort = cohorts.led(viewer, tag);
        return database.read(handle -> preview(handle, viewer, redating(viewer, cohort, wanted)));
    }

    /** Moves what the preview listed. */
    public Cohort move(Viewer viewer, String tag, NewDates wanted) {
        var seen = cohorts.led(viewer, tag);
        database.run(handle -> {
            var cohort = cohorts.open(handle, seen);
            var dates = redating(viewer, cohort, wanted);
            var preview = preview(handle, viewer, dates);
            if (!preview.confirm().equals(wanted.confirm())) {
                throw Problem.conflict(
                        "moves-changed", "Something else would move than you were shown: look at the list again.");
            }
            dated().forEach(one -> one.move(handle, viewer, dates));
            cohorts.keep(handle, dates.after(), dates.sessions());
            audit.record(handle, viewer, "cohort.moved", cohort.id(), facts(dates));
            cohorts.tell(handle, dates.after(), viewer.person());
        });
        return cohorts.byId(seen.id());
    }

    private static Map<String, String> facts(Redating dates) {
        return Map.of(
                "from", dates.before().startsOn().toString(),
                "to", dates.after().startsOn().toString());
    }

    private Redating redating(Viewer viewer, Cohort cohort, NewDates wanted) {
        var there = cohorts.sessions(cohort);
        var days = wanted.moveTo() == null
                ? 0
                : wanted.moveTo().toEpochDay() - cohort.startsOn().toEpochDay();
        var sessions = Objects.requireNonNullElseGet(
                wanted.sessions(),
                () -> there.stream().map(one -> NewSession.of(one, days)).toList());
        boolean shifted = wanted.sessions() == null;
        var dates = CourseDates.wanted(
                cohort.zone(),
                wanted.startsOn() == null && (shifted || sessions.isEmpty())
                        ? cohort.startsOn().plusDays(days)
                        : wanted.startsOn(),
                wanted.endsOn() == null && (shifted || sessions.isEmpty())
                        ? cohort.endsOn().plusDays(days)
                        : wanted.endsOn(),
                sessions,
                there,
                clock.instant(),
                wanted.past());
        checks.refuseStrangers(viewer, dates.sessions(), there);
        return new Redating(cohort, cohort.on(dates.startsOn(), dates.endsOn()), there, dates.sessions());
    }

    // In one order on all nodes: the name of a list says what is on it, and the confirmation may come to another node.
    private Stream<Dated> dated() {
        return StreamSupport.stream(dated.spliterator(), false)
                .sorted(Comparator.comparing(one -> one.getClass().getName()));
    }

    private Preview preview(Handle handle, Viewer viewer, Redating dates) {
        var moves = new ArrayList<>(Moves.of(dates, phases.plans(dates.before()), clock.instant()));
        dated().forEach(one -> moves.addAll(one.would(handle, viewer, dates)));
        moves.removeIf(Move::stays);
        var name = Digest.of(dates.before().version() + JsonAnswers.write(moves.toArray()));
        return new Preview(List.copyOf(moves), name.substring(0, NAME_LENGTH));
    }
}
