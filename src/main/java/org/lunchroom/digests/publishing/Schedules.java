package org.lunchroom.digests.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.chats.planning.WallTime;
import org.lunchroom.chats.series.Recurrence;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;

/** When a draft comes out by itself. */
@Singleton
public class Schedules {
    static final String DUE = "digest.due";
    static final String REMIND = "digest.remind";
    private static final List<Duration> REMINDED_BEFORE = List.of(Duration.ofHours(24), Duration.ofHours(1));

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final Audit audit;
    private final Digests digests;

    @Inject
    public Schedules(Database database, Clock clock, Due due, Audit audit, Digests digests) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.audit = audit;
        this.digests = digests;
    }

    /**
     * When it shall come out.
     *
     * @param at as a clock on the wall of the zone shows it
     * @param rule how it recurs, of RFC 5545, such as "FREQ=WEEKLY;BYDAY=FR"; left out for once
     */
    public record Plan(LocalDateTime at, String zone, String rule) {}

    /** Puts a draft on the calendar, or moves it there. */
    public void schedule(Viewer viewer, UUID id, Plan plan) {
        digests.curated(viewer, id);
        var zone = Check.zone("zone", plan.zone());
        var at = WallTime.chosen("at", Check.present("at", plan.at()), zone);
        if (!at.isAfter(clock.instant())) {
            throw Problem.invalid("in-the-past", "at", "Choose a time that is still to come.");
        }
        if (plan.rule() != null) {
            Recurrence.of("rule", plan.rule());
        }
        change(viewer, id, "digest.scheduled", digest -> digest.due(at, zone, plan.rule()));
    }

    /** Takes it off the calendar; a second time too. */
    public void forget(Viewer viewer, UUID id) {
        digests.curated(viewer, id);
        change(viewer, id, "digest.unscheduled", digest -> digest.due(null, null, null));
    }

    private void change(Viewer viewer, UUID id, String act, UnaryOperator<Digest> change) {
        database.run(handle -> {
            var digest = digests.locked(handle, id).orElseThrow(Problem::notFound);
            if (digest.published()) {
                throw Problem.conflict("published-already", "It is published already.");
            }
            var changed = change.apply(digest);
            digests.keep(handle, changed);
            due(handle, changed);
            audit.record(handle, viewer, act, id, Map.of());
        });
    }

    /** Sees to it that somebody is reminded in time and that it comes out. */
    void due(Handle handle, Digest digest) {
        if (digest.dueAt() == null) {
            due.never(handle, DUE, digest.id());
            due.never(handle, REMIND, digest.id());
            return;
        }
        due.at(handle, DUE, digest.id(), digest.dueAt());
        REMINDED_BEFORE.stream()
                .map(before -> digest.dueAt().minus(before))
                .filter(moment -> moment.isAfter(clock.instant()))
                .findFirst()
                .ifPresent(moment -> due.at(handle, REMIND, digest.id(), moment));
    }

    /** The same, and whoever can help hears of it at once when the day before has begun. */
    void dueWithoutCurator(Handle handle, Digest digest) {
        due(handle, digest);
        if (digest.dueAt() != null
                && !digest.dueAt().minus(REMINDED_BEFORE.get(0)).isAfter(clock.instant())) {
            due.at(handle, REMIND, digest.id(), clock.instant());
        }
    }

    /** When the next of its series is due, after this one and after now; empty where it does not recur. */
    Optional<Instant> next(Digest digest) {
        if (digest.rule() == null || digest.dueAt() == null) {
            return Optional.empty();
        }
        var local = LocalDateTime.ofInstant(digest.dueAt(), digest.zone());
        return Recurrence.of(digest.rule())
                .from(local.toLocalDate())
                .map(day -> WallTime.instant(day.atTime(local.toLocalTime()), digest.zone()))
                .filter(at -> at.isAfter(digest.dueAt()) && at.isAfter(clock.instant()))
                .findFirst();
    }
}
