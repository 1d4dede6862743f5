package org.lunchroom.digests.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lunchroom.audit.Audit;
import org.lunchroom.digests.Curators;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.People;

/** Who sees to a digest when its curator is away. */
@Singleton
public class HandOvers {
    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final People people;
    private final Digests digests;
    private final Curators curators;
    private final Schedules schedules;

    @Inject
    public HandOvers(
            Database database,
            Clock clock,
            Audit audit,
            People people,
            Digests digests,
            Curators curators,
            Schedules schedules) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.people = people;
        this.digests = digests;
        this.curators = curators;
        this.schedules = schedules;
    }

    /** Puts a draft into somebody's charge: one who runs the room, or for everyone's digests anybody who was here. */
    public void handOver(Viewer viewer, UUID id, UUID to) {
        var digest = digests.curated(viewer, id);
        var named = people.named(Set.of(to));
        boolean runs = digest.room() == null
                ? named.containsKey(to)
                : to.equals(digest.curator()) || curators.others(digest).contains(to);
        if (!runs) {
            throw Problem.invalid("no-curator", "to", "Choose somebody who may make this room's digests.");
        }
        change(viewer, id, "digest.handed-over", to, before -> before.handedTo(to));
    }

    /**
     * When a curator is not there.
     *
     * @param from the first day; null for from now on
     * @param until the last day; null while nobody knows
     */
    public record Absence(LocalDate from, LocalDate until, ZoneId zone) {
        /** From now on, until they say that they are back. */
        public static final Absence NOW = new Absence(null, null, ZoneOffset.UTC);

        Instant begins(Instant now) {
            var start = from == null ? now : from.atStartOfDay(zone).toInstant();
            return start.isBefore(now) ? now : start;
        }

        Instant ends() {
            return until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    /** Says that its curator is not there to finish it: others are asked before it is due. */
    public void away(Viewer viewer, UUID id, Absence absence) {
        digests.curated(viewer, id);
        var since = absence.begins(clock.instant());
        var until = absence.ends();
        if (until != null && !until.isAfter(since)) {
            throw Problem.invalid("in-the-past", "until", "Choose a last day that is still to come, after the first.");
        }
        change(viewer, id, "digest.curator-away", null, digest -> digest.away(since, until));
    }

    /** Says that its curator is there again. */
    public void back(Viewer viewer, UUID id) {
        digests.curated(viewer, id);
        change(viewer, id, "digest.curator-back", null, digest -> digest.away(null, null));
    }

    private void change(Viewer viewer, UUID id, String act, UUID person, UnaryOperator<Digest> change) {
        database.run(handle -> {
            var digest = digests.locked(handle, id).orElseThrow(Problem::notFound);
            if (digest.published()) {
                throw Problem.conflict("published-already", "It is published already.");
            }
            var changed = change.apply(digest);
            digests.keep(handle, changed);
            if (changed.charge().awaySince() != null) {
                schedules.dueWithoutCurator(handle, changed);
            }
            audit.record(handle, viewer, act, id, person, Map.of());
        });
    }
}
