package org.lunchroom.courses.rosters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.Cohorts;
import org.lunchroom.identity.Asserted;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.people.Arrivals;

/**
 * Whoever signs in is let into the cohorts that expect them, by address, id or group; and is out of those that had them by
 * a group which their portal no longer names.
 */
@Singleton
public class RosterArrivals implements Arrivals {
    private static final String LOCAL = "local";
    // Whoever learns there may write any address into their profile, and their id is a number that many have.
    private static final String PLATFORMS = "lti:";

    private final Database database;
    private final Clock clock;
    private final Cohorts cohorts;
    private final Enrolment enrolment;
    private final PlaceStore store = new PlaceStore();

    @Inject
    public RosterArrivals(Database database, Clock clock, Cohorts cohorts, Enrolment enrolment) {
        this.database = database;
        this.clock = clock;
        this.cohorts = cohorts;
        this.enrolment = enrolment;
    }

    @Override
    public void arrived(UUID person, Asserted who) {
        if (!who.issuer().startsWith(PLATFORMS) && concerned(person, who)) {
            database.run(handle -> {
                expected(handle, person, who);
                byGroups(handle, person, who);
            });
        }
    }

    // Nearly always nobody expects them: then nothing is written.
    private boolean concerned(UUID person, Asserted who) {
        return database.read(handle -> !waiting(handle, who).isEmpty()
                || !store.byGroup(handle, person).isEmpty()
                || !store.cohortsOf(handle, who.groups()).isEmpty());
    }

    // An account of our own is named as whoever makes it likes: its name is nobody's id at a portal.
    private List<PlaceStore.Expected> waiting(Handle handle, Asserted who) {
        var address = who.address() == null ? "" : who.address().toLowerCase(Locale.ROOT);
        var subject = who.issuer().equals(LOCAL) || who.issuer().startsWith("lunchroom:") ? "" : who.subject();
        return store.waiting(handle, address, subject);
    }

    private void expected(Handle handle, UUID person, Asserted who) {
        for (var one : waiting(handle, who)) {
            open(one.cohort()).ifPresent(cohort -> {
                if (store.byPerson(handle, cohort.id(), person).isEmpty()) {
                    var place = one.place().of(person);
                    store.update(handle, List.of(place));
                    enrolment.enter(handle, cohort, List.of(place));
                }
            });
        }
    }

    private void byGroups(Handle handle, UUID person, Asserted who) {
        var wanted = store.cohortsOf(handle, who.groups());
        for (var one : store.byGroup(handle, person)) {
            if (!wanted.contains(one.cohort())) {
                open(one.cohort()).ifPresent(cohort -> enrolment.leave(handle, null, cohort, List.of(one.place())));
            }
        }
        for (var id : wanted) {
            open(id).ifPresent(cohort -> {
                if (store.byPerson(handle, id, person).isEmpty()) {
                    var place = new Place(Ids.next(), null, null, who.name(), person, Source.GROUP, clock.instant());
                    store.insert(handle, id, List.of(place));
                    enrolment.enter(handle, cohort, List.of(place));
                }
            });
        }
    }

    private Optional<Cohort> open(UUID id) {
        return Optional.of(cohorts.byId(id)).filter(cohort -> !cohort.archived());
    }
}
