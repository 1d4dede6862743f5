package org.lunchroom.mentoring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notices;
import org.lunchroom.people.People;
import org.lunchroom.profiles.Mates;
import org.lunchroom.profiles.Profiles;

/**
 * Mentoring pairs. One asks the other, as a mentor or a mentee; the other agrees or does not, and need not say why. It
 * ends on a day that both know from the beginning, or when one of them says so. Nobody else learns of it.
 */
@Singleton
public class Mentoring {
    static final String ENDS = "mentoring.ends";
    private static final int MOST_OPEN = 10;

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final People people;
    private final Mates mates;
    private final Profiles profiles;
    private final Notices notices;
    private final OnlyOnce onlyOnce;
    private final PairStore store = new PairStore();

    @Inject
    public Mentoring(
            Database database, Clock clock, Due due, People people, Mates mates, Profiles profiles, Notices notices) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.people = people;
        this.mates = mates;
        this.profiles = profiles;
        this.notices = notices;
        this.onlyOnce = new OnlyOnce(clock);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public ShownPair ask(Viewer viewer, UUID other, NewPair written, String key) {
        var wanted = written.checked(today());
        if (people.find(other).id().equals(viewer.person())) {
            throw Problem.invalid("not-oneself", "id", "A pair is two people.");
        }
        if (!mates.are(viewer.person(), other) && profiles.of(viewer, other).helps() == null) {
            throw Problem.forbidden("Ask people with whom you share a room, or who say what they can help with.");
        }
        var made = database.write(handle -> onlyOnce.make(
                handle, viewer.person(), key, "mentoring", () -> insert(handle, viewer.person(), other, wanted)));
        return shown(viewer, find(made.id()));
    }

    private UUID insert(Handle handle, UUID asker, UUID other, NewPair wanted) {
        var open = store.of(handle, asker).stream()
                .filter(pair -> pair.state().open())
                .toList();
        if (open.stream().anyMatch(pair -> pair.holds(other))) {
            throw Problem.conflict("paired", "You two are a pair already, or one of you has asked.");
        }
        if (open.size() >= MOST_OPEN) {
            throw Problem.conflict("too-many", "At most " + MOST_OPEN + " pairs are possible at once.");
        }
        boolean mentor = wanted.as() == NewPair.As.MENTOR;
        var pair = new Pair(
                Ids.next(),
                mentor ? asker : other,
                mentor ? other : asker,
                asker,
                wanted.about(),
                PairState.ASKED,
                null,
                wanted.ends(),
                clock.instant());
        store.insert(handle, pair);
        // What nobody answered by its last day is over too.
        due.at(handle, ENDS, pair.id(), after(pair.ends()));
        notices.tell(handle, other, Kind.MENTORING, pair.id(), null, pair.at());
        return pair.id();
    }

    /** All of the viewer's, newest first. */
    public List<ShownPair> of(Viewer viewer) {
        return database.read(handle -> store.of(handle, viewer.person())).stream()
                .map(pair -> shown(viewer, pair))
                .toList();
    }

    /** The one who was asked agrees: it begins today. */
    public ShownPair accept(Viewer viewer, UUID id) {
        return change(viewer, id, pair -> pair.state() == PairState.ASKED && !asked(viewer, pair), (handle, pair) -> {
            if (!pair.ends().isAfter(today())) {
                throw changed();
            }
            tell(handle, pair, pair.asker());
            return pair.now(PairState.RUNNING, today(), pair.ends());
        });
    }

    /** The one who was asked does not. */
    public ShownPair decline(Viewer viewer, UUID id) {
        return change(viewer, id, pair -> pair.state() == PairState.ASKED && !asked(viewer, pair), (handle, pair) -> {
            tell(handle, pair, pair.asker());
            return pair.now(PairState.DECLINED, null, pair.ends());
        });
    }

    /** Either of them ends what runs. */
    public ShownPair end(Viewer viewer, UUID id) {
        return change(viewer, id, pair -> pair.state() == PairState.RUNNING, (handle, pair) -> {
            tell(handle, pair, pair.other(viewer.person()));
            return pair.now(PairState.ENDED, pair.begins(), today());
        });
    }

    /** Either of them sets another last day. */
    public ShownPair prolong(Viewer viewer, UUID id, LocalDate ends) {
        var wanted = NewPair.end(Check.present("ends", ends), today());
        return change(viewer, id, pair -> pair.state() == PairState.RUNNING, (handle, pair) -> {
            due.at(handle, ENDS, pair.id(), after(wanted));
            return pair.now(PairState.RUNNING, pair.begins(), wanted);
        });
    }

    /** Who asked takes it back before it was answered; or either forgets what is over. */
    public void remove(Viewer viewer, UUID id) {
        database.run(handle -> {
            var pair = own(handle, viewer, id);
            if (pair.state() == PairState.RUNNING || (pair.state() == PairState.ASKED && !asked(viewer, pair))) {
                throw changed();
            }
            due.never(handle, ENDS, id);
            store.delete(handle, id);
            notices.withdraw(handle, Kind.MENTORING, id);
        });
    }

    /** On the day after the last one. */
    void over(Handle handle, UUID id) {
        var pair = store.lock(handle, id).filter(one -> one.state().open()).orElse(null);
        if (pair == null || pair.ends().isAfter(today().minusDays(1))) {
            return;
        }
        store.update(handle, pair.now(PairState.ENDED, pair.begins(), pair.ends()));
        notices.withdraw(handle, Kind.MENTORING, id);
        if (pair.state() == PairState.RUNNING) {
            notices.tell(handle, List.of(pair.mentor(), pair.mentee()), Kind.MENTORING, id, null, clock.instant());
        }
    }

    private interface Change {
        Pair of(Handle handle, Pair pair);
    }

    private ShownPair change(Viewer viewer, UUID id, Predicate<Pair> fits, Change change) {
        return database.write(handle -> {
            var pair = own(handle, viewer, id);
            if (!fits.test(pair)) {
                throw changed();
            }
            var next = change.of(handle, pair);
            store.update(handle, next);
            return shown(viewer, next);
        });
    }

    private static Problem changed() {
        return Problem.conflict("not-now", "This pair is not where that is possible.");
    }

    // Somebody else's pair is none, whoever asks.
    private Pair own(Handle handle, Viewer viewer, UUID id) {
        return store.lock(handle, id)
                .filter(pair -> pair.holds(viewer.person()))
                .orElseThrow(Problem::notFound);
    }

    private static boolean asked(Viewer viewer, Pair pair) {
        return pair.asker().equals(viewer.person());
    }

    // A pair is told of once; what was told before is over.
    private void tell(Handle handle, Pair pair, UUID person) {
        notices.withdraw(handle, Kind.MENTORING, pair.id());
        notices.tell(handle, person, Kind.MENTORING, pair.id(), null, clock.instant());
    }

    private Pair find(UUID id) {
        return database.read(handle -> store.find(handle, id)).orElseThrow(Problem::notFound);
    }

    List<Pair> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : database.read(handle -> store.all(handle, ids));
    }

    private ShownPair shown(Viewer viewer, Pair pair) {
        return new ShownPair(
                pair.id(),
                people.find(pair.other(viewer.person())),
                pair.mentor().equals(viewer.person()) ? "mentor" : "mentee",
                asked(viewer, pair),
                pair.about(),
                pair.state().text(),
                pair.begins(),
                pair.ends());
    }
}
