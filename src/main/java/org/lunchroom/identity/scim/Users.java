package org.lunchroom.identity.scim;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.Register;
import org.lunchroom.identity.Witness;
import org.lunchroom.identity.tokens.Departures;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/** People of whom a portal's directory tells. Whoever it says is gone is out at once, and nobody's word lets them in again. */
@Singleton
public class Users implements Register {
    private final Database database;
    private final Directory directory;
    private final Departures departures;
    private final Witness witness;
    private final Clock clock;
    private final UserStore store = new UserStore();
    private final GroupStore groups = new GroupStore();

    @Inject
    public Users(
            Database database, Directory directory, Departures departures, Witness witness, @MachineTime Clock clock) {
        this.database = database;
        this.directory = directory;
        this.departures = departures;
        this.witness = witness;
        this.clock = clock;
    }

    @Override
    public boolean isOf(String issuer) {
        return database.read(handle -> store.isOf(handle, issuer));
    }

    @Override
    public boolean refuses(String issuer, String subject) {
        return known(issuer, subject).filter(user -> !user.isIn()).isPresent();
    }

    @Override
    public Optional<Set<String>> groups(String issuer, String subject) {
        return known(issuer, subject).map(user -> database.read(handle -> groups.names(handle, user.person())));
    }

    private Optional<User> known(String issuer, String subject) {
        return directory.known(issuer, subject).flatMap(person -> database.read(handle -> store.find(handle, person)));
    }

    User find(String issuer, UUID id) {
        return database.read(handle -> found(handle, issuer, id));
    }

    /** One by the name that the directory gives them; none where it is nobody's. */
    List<User> called(String issuer, String userName) {
        return database.read(handle -> store.called(handle, issuer, userName)).stream()
                .toList();
    }

    List<User> page(String issuer, String externalId, int from, int count) {
        return database.read(handle -> store.page(handle, issuer, externalId, from, count));
    }

    int count(String issuer) {
        return database.read(handle -> store.count(handle, issuer));
    }

    /** Somebody new, whether they ever signed in or not; somebody removed before is back. */
    User add(String issuer, UserDraft draft) {
        draft.checked();
        return database.write(handle -> {
            refuseTaken(handle, issuer, draft, null);
            // The portal's "sub": what it calls them for good where it says so, else their name there.
            var subject = draft.externalId == null ? draft.userName : draft.externalId;
            var person = told(issuer, subject, draft);
            var before = store.find(handle, person);
            if (before.filter(user -> !user.removed()).isPresent()) {
                throw taken();
            }
            var user =
                    draft.user(person, issuer, subject, before.map(User::madeAt).orElseGet(clock::instant), now());
            if (before.isPresent()) {
                store.update(handle, user);
            } else {
                store.insert(handle, user);
            }
            settle(handle, user, "person.provisioned");
            return user;
        });
    }

    /** Says some of it anew. */
    User change(String issuer, UUID id, Consumer<UserDraft> change) {
        return database.write(handle -> {
            var before = found(handle, issuer, id);
            var draft = UserDraft.of(before);
            change.accept(draft);
            draft.checked();
            if (before.subject().equals(before.externalId())
                    && !before.externalId().equals(draft.externalId)) {
                throw Problem.invalid("mutability", "externalId", "They are known by it: remove them, add them anew.");
            }
            refuseTaken(handle, issuer, draft, id);
            told(issuer, before.subject(), draft);
            var after = draft.user(id, issuer, before.subject(), before.madeAt(), now());
            store.update(handle, after);
            if (before.active() != after.active()) {
                settle(handle, after, after.active() ? "person.back" : "person.gone");
            }
            return after;
        });
    }

    /** They are found no more, and do not come in. */
    void remove(String issuer, UUID id) {
        database.run(handle -> {
            var gone = found(handle, issuer, id).asRemoved(now());
            store.update(handle, gone);
            groups.leave(handle, id);
            settle(handle, gone, "person.removed");
        });
    }

    // Sessions, tokens and streams of who is out end here at once, and on other nodes within two seconds.
    private void settle(Handle handle, User user, String act) {
        var person = user.person();
        witness.record(handle, null, act, person, person, Map.of());
        if (user.isIn()) {
            directory.grouped(person, groups.names(handle, person));
        } else {
            departures.gone(handle, List.of(person));
            directory.left(person);
        }
    }

    private UUID told(String issuer, String subject, UserDraft draft) {
        return directory.told(
                Asserted.of(issuer, subject, draft.shown(), Set.of()).reachedAt(draft.active ? draft.mail : null));
    }

    private void refuseTaken(Handle handle, String issuer, UserDraft draft, UUID id) {
        if (store.called(handle, issuer, draft.userName)
                .filter(user -> !user.person().equals(id))
                .isPresent()) {
            throw taken();
        }
    }

    private static Problem taken() {
        return Problem.conflict("uniqueness", "There is somebody of this userName, or with this externalId.");
    }

    private User found(Handle handle, String issuer, UUID id) {
        return store.find(handle, id)
                .filter(user -> user.issuer().equals(issuer) && !user.removed())
                .orElseThrow(Problem::notFound);
    }

    private Instant now() {
        return clock.instant();
    }
}
