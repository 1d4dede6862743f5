package org.lunchroom.courses.rosters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.People;

/** Groups of the portal whose people are in a cohort: as of their last sign-in at once, and from then on with each one. */
@Singleton
public class RosterGroups {
    private static final int MOST = 20;

    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final People people;
    private final Cohorts cohorts;
    private final Enrolment enrolment;
    private final PlaceStore store = new PlaceStore();

    @Inject
    public RosterGroups(
            Database database, Clock clock, Audit audit, People people, Cohorts cohorts, Enrolment enrolment) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.people = people;
        this.cohorts = cohorts;
        this.enrolment = enrolment;
    }

    /** For trainers. */
    public List<String> of(Viewer viewer, String tag) {
        var cohort = cohorts.led(viewer, tag);
        return database.read(handle -> store.groups(handle, cohort.id()));
    }

    /** From now on these: their people are in, and who came by another one is out. */
    public List<String> put(Viewer viewer, String tag, List<String> wanted) {
        var cohort = cohorts.led(viewer, tag);
        var groups = new TreeSet<String>();
        Check.atMost("groups", Check.present("groups", wanted), MOST)
                .forEach(group -> groups.add(Check.text("groups", group, 120)));
        database.run(handle -> {
            var open = cohorts.open(handle, cohort);
            store.putGroups(handle, open.id(), groups);
            var in = groups.stream()
                    .flatMap(group -> people.inGroup(group).stream())
                    .collect(Collectors.toSet());
            settle(handle, viewer, open, in);
            audit.record(handle, viewer, "roster.groups", open.id(), Map.of());
            cohorts.tell(handle, open, viewer.person());
        });
        return List.copyOf(groups);
    }

    private void settle(Handle handle, Viewer viewer, Cohort cohort, Set<UUID> in) {
        var there = store.all(handle, cohort.id());
        var leavers = there.stream()
                .filter(place -> place.source() == Source.GROUP && !in.contains(place.person()))
                .toList();
        enrolment.leave(handle, viewer, cohort, leavers);
        var known = there.stream().map(Place::person).collect(Collectors.toSet());
        var newcomers = new ArrayList<Place>();
        people.named(in).values().stream()
                .filter(person -> !known.contains(person.id()))
                .forEach(person -> newcomers.add(byGroup(person.id(), person.name())));
        store.insert(handle, cohort.id(), newcomers);
        enrolment.enter(handle, cohort, newcomers);
    }

    Place byGroup(UUID person, String name) {
        return new Place(Ids.next(), null, null, name, person, Source.GROUP, clock.instant());
    }
}
