package org.lunchroom.courses.rosters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.Addresses;
import org.lunchroom.people.People;

/**
 * The roster of a cohort. Lines come in from a file, one by one, or from a learning platform; whoever of them has signed
 * in before is in the room at once, everybody else when they first sign in.
 */
@Singleton
public class CohortRoster {
    private static final Set<Source> BY_HAND = Set.of(Source.CSV, Source.API);

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final People people;
    private final Addresses addresses;
    private final Cohorts cohorts;
    private final Enrolment enrolment;
    private final PlaceStore store = new PlaceStore();

    @Inject
    public CohortRoster(
            Database database,
            Clock clock,
            Audit audit,
            People people,
            Addresses addresses,
            Cohorts cohorts,
            Enrolment enrolment) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.people = people;
        this.addresses = addresses;
        this.cohorts = cohorts;
        this.enrolment = enrolment;
    }

    /** What would become of a file, line by line; nothing changes. */
    public Preview preview(Viewer viewer, String tag, byte[] file, boolean replace) {
        var cohort = cohorts.led(viewer, tag);
        var read = RosterFile.read(file);
        return database.read(handle ->
                Preview.of(plan(handle, cohort, read.lines(), Source.CSV, replace ? BY_HAND : Set.of()), read));
    }

    /** Takes a file in: every line that is right. The same file again changes nothing. */
    public Preview bring(Viewer viewer, String tag, byte[] file, boolean replace) {
        var cohort = cohorts.led(viewer, tag);
        var read = RosterFile.read(file);
        var plan = bring(viewer, cohort, read.lines(), Source.CSV, replace ? BY_HAND : Set.of());
        return Preview.of(plan, read);
    }

    /** Puts one person on it; who is there already is there once. */
    public Place add(Viewer viewer, String tag, RosterLine line) {
        var cohort = cohorts.led(viewer, tag);
        var plan = bring(viewer, cohort, List.of(line), Source.API, Set.of());
        if (!plan.faults.isEmpty()) {
            throw Problem.conflict(plan.faults.get(0).code(), "This person can't be told from another on the roster.");
        }
        return database.read(handle -> store.all(handle, cohort.id())).stream()
                .filter(line::means)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Puts somebody on it who has signed in before. */
    public Place add(Viewer viewer, String tag, UUID person) {
        var cohort = cohorts.led(viewer, tag);
        var known = people.find(person);
        return database.write(handle -> {
            var open = cohorts.open(handle, cohort);
            var there = store.byPerson(handle, open.id(), person);
            if (there.isPresent()) {
                return there.get();
            }
            var place = new Place(Ids.next(), null, null, known.name(), person, Source.API, clock.instant());
            store.insert(handle, open.id(), List.of(place));
            enrolment.enter(handle, open, List.of(place));
            told(handle, viewer, open, 1, 0);
            return place;
        });
    }

    /** Takes somebody off it: they read nothing new from this moment. */
    public void remove(Viewer viewer, String tag, UUID id) {
        var cohort = cohorts.led(viewer, tag);
        database.run(handle -> {
            var open = cohorts.open(handle, cohort);
            var place = store.byId(handle, open.id(), id).orElseThrow(Problem::notFound);
            enrolment.leave(handle, viewer, open, List.of(place));
            told(handle, viewer, open, 0, 1);
        });
    }

    /**
     * All that a learning platform says of a course, by who they are here, with their names: an id at a platform is nobody's at the
     * portal. Who is on the roster by
     * another way stays.
     */
    public void follow(Cohort cohort, Map<UUID, String> listed) {
        database.run(handle -> {
            var open = cohorts.open(handle, cohort);
            var there = store.all(handle, open.id());
            var known = all(there.stream().map(Place::person));
            var gone = there.stream()
                    .filter(place -> place.source() == Source.LTI && !listed.containsKey(place.person()))
                    .toList();
            var added = listed.entrySet().stream()
                    .filter(one -> !known.contains(one.getKey()))
                    .map(one -> new Place(
                            Ids.next(), null, null, one.getValue(), one.getKey(), Source.LTI, clock.instant()))
                    .toList();
            store.insert(handle, open.id(), added);
            enrolment.enter(handle, open, added);
            enrolment.leave(handle, null, open, gone);
            if (added.size() + gone.size() > 0) {
                told(handle, null, open, added.size(), gone.size());
            }
        });
    }

    private RosterPlan bring(
            Viewer viewer, Cohort cohort, Collection<RosterLine> lines, Source source, Set<Source> replaced) {
        return database.write(handle -> {
            var open = cohorts.open(handle, cohort);
            var plan = plan(handle, open, lines, source, replaced);
            store.update(
                    handle, plan.changed.stream().map(RosterPlan.Changed::to).toList());
            store.insert(handle, open.id(), plan.added);
            enrolment.enter(
                    handle,
                    open,
                    Stream.concat(plan.added.stream(), plan.changed.stream().map(RosterPlan.Changed::to))
                            .toList());
            enrolment.leave(handle, viewer, open, plan.gone);
            if (plan.added.size() + plan.changed.size() + plan.gone.size() > 0) {
                told(handle, viewer, open, plan.added.size(), plan.gone.size());
            }
            return plan;
        });
    }

    private void told(Handle handle, Viewer viewer, Cohort cohort, int added, int gone) {
        var facts = Map.of("added", String.valueOf(added), "gone", String.valueOf(gone));
        audit.record(handle, viewer, "roster.changed", cohort.id(), facts);
        cohorts.tell(handle, cohort, viewer == null ? null : viewer.person());
    }

    private RosterPlan plan(
            Handle handle, Cohort cohort, Collection<RosterLine> lines, Source source, Set<Source> replaced) {
        var there = store.all(handle, cohort.id());
        var known = new RosterPlan.Known(
                addresses.at(handle, all(lines.stream().map(RosterLine::address))),
                people.withSubjects(all(lines.stream().map(RosterLine::id))));
        var plan = new RosterPlan(there, known, source, clock.instant());
        plan.take(lines);
        plan.replace(there, replaced);
        return plan;
    }

    private static <K> Set<K> all(Stream<K> keys) {
        return keys.filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
