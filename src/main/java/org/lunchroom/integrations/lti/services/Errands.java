package org.lunchroom.integrations.lti.services;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.lunchroom.integrations.lti.places.Place;
import org.lunchroom.integrations.lti.places.Places;
import org.lunchroom.integrations.lti.places.Seats;
import org.lunchroom.integrations.lti.platforms.Platforms;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.sql.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes to platforms, one errand after the other and apart from everything that has to be on time. What a platform does not
 * take is tried again for some hours; lists are read again four times a day. An errand may be done twice after a crash,
 * which harms none of them.
 */
@Singleton
public class Errands implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.lunchroom.lti");
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration LIST_AGAIN = Duration.ofHours(6);
    private static final Duration JUST_READ = Duration.ofMinutes(2);
    private static final int TRIES = 9;
    private static final long PERIOD_MILLIS = 1_000;

    private final Database database;
    private final Clock clock;
    private final Platforms platforms;
    private final Places places;
    private final Seats seats;
    private final CourseList list;
    private final Results results;
    private final ErrandStore store = new ErrandStore();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "lunchroom-lti");
        made.setDaemon(true);
        return made;
    });

    @Inject
    public Errands(
            Database database,
            Clock clock,
            Platforms platforms,
            Places places,
            Seats seats,
            CourseList list,
            Results results) {
        this.database = database;
        this.clock = clock;
        this.platforms = platforms;
        this.places = places;
        this.seats = seats;
        this.list = list;
        this.results = results;
    }

    void open(@Observes Opening opening) {
        thread.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Reads the course's list soon, if the platform has one and it was not read just now. */
    public void readList(Place place) {
        if (place.membersUrl() != null) {
            var now = clock.instant();
            var errand = new Errand(Ids.next(), Errand.ROSTER, place.id(), place.id(), 0);
            database.run(handle -> {
                store.hurry(handle, place.id(), now, now.plus(LIST_AGAIN).minus(JUST_READ));
                store.insert(handle, errand, now);
            });
        }
    }

    /** Tells the course, once, that this person took part. */
    void tookPart(Handle handle, Place place, UUID person) {
        store.insert(handle, new Errand(Ids.next(), Errand.SCORE, place.id(), person, 0), clock.instant());
    }

    private void look() {
        try {
            boolean more = true;
            while (more && !thread.isShutdown()) {
                more = doNext();
            }
        } catch (RuntimeException e) {
            // The errand is still there.
            LOG.warn(
                    "An errand to a platform failed and will be tried again: {}",
                    e.getClass().getName());
        }
    }

    /** Does the next errand that is due; false when none is. */
    public boolean doNext() {
        if (!database.read(handle -> store.waiting(handle, clock.instant()))) {
            return false;
        }
        var claimed = database.write(
                handle -> store.claim(handle, clock.instant(), clock.instant().plus(LEASE)));
        claimed.ifPresent(this::go);
        return claimed.isPresent();
    }

    private void go(Errand errand) {
        try {
            done(errand);
            boolean again = errand.kind().equals(Errand.ROSTER);
            settle(errand, again ? "waiting" : "done", again ? LIST_AGAIN : Duration.ZERO, 0, null);
        } catch (NotServed e) {
            LOG.info("A platform did not take an errand ({}): {}", errand.kind(), e.getMessage());
            int tries = errand.tries() + 1;
            settle(errand, tries < TRIES ? "waiting" : "failed", pause(tries), tries, e.getMessage());
        }
    }

    // 1, 2, 4 … 128 minutes: four hours in all.
    private static Duration pause(int tries) {
        return Duration.ofMinutes(1L << (tries - 1));
    }

    private void settle(Errand errand, String state, Duration wait, int tries, String trouble) {
        Instant due = clock.instant().plus(wait);
        database.run(handle -> store.settle(handle, errand, state, due, tries, trouble));
    }

    private void done(Errand errand) throws NotServed {
        var place = places.find(errand.place());
        var platform = place.flatMap(there -> platforms.known(there.platform()));
        if (platform.isEmpty()) {
            return;
        }
        if (errand.kind().equals(Errand.ROSTER)) {
            list.follow(platform.get(), place.get());
            return;
        }
        var seat = Optional.of(errand.subject()).flatMap(person -> seats.of(errand.place(), person));
        if (seat.isPresent() && place.get().reports()) {
            results.complete(platform.get(), place.get(), seat.get());
        }
    }

    @Override
    @PreDestroy
    public void close() {
        thread.shutdown();
    }
}
