package org.lunchroom.identity.local;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Asserted;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.SignInSettings;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.Witness;
import org.lunchroom.identity.tokens.Departures;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** Accounts of our own. A portal is the better door; these are for trying out, and for the first admin. */
@Singleton
public class Accounts {
    private static final String ISSUER = "local";

    private final Database database;
    private final Directory directory;
    private final Witness witness;
    private final Departures departures;
    private final Clock clock;
    private final AccountStore store = new AccountStore();
    private final Passwords passwords = new Passwords();

    @Inject
    public Accounts(Database database, Directory directory, Witness witness, Departures departures, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.witness = witness;
        this.departures = departures;
        this.clock = clock;
    }

    /** What an admin says an account should be. */
    public record Wanted(String displayName, String role, String password) {
        @Override
        public String toString() {
            return "Wanted[" + role + "]";
        }
    }

    /** Gives the account another role and ends its sessions; its password stays. */
    public void appoint(Viewer admin, String name, String role) {
        var person = database.write(handle -> {
            var before = store.lock(handle, key(name)).orElseThrow(Problem::notFound);
            var after = new Account(before.id(), before.name(), before.displayName(), role, before.passwordHash());
            refuseLastAdmin(handle, admin, before, role);
            store.update(handle, after);
            return record(handle, admin, "account.changed", after);
        });
        database.run(handle -> departures.gone(handle, Set.of(person)));
    }

    // A portal can be removed, or fail to vouch for anybody: one way in as admin stays. Who came by a portal's word
    // shows that there is another.
    private void refuseLastAdmin(Handle handle, Viewer admin, Account account, String role) {
        boolean last = account.role().equals(Roles.ADMIN)
                && !role.equals(Roles.ADMIN)
                && store.admins(handle).size() == 1;
        if (last && (admin == null || directory.from(ISSUER).contains(admin.person()))) {
            throw Problem.conflict("last-admin", "This is the last admin. Make somebody else one first.");
        }
    }

    /** Makes the account, or changes it and ends its sessions. */
    public void put(Viewer admin, String name, Wanted wanted) {
        var hash = passwords.hash(wanted.password());
        var key = key(name);
        var person = database.write(handle -> {
            var before = store.lock(handle, key);
            before.ifPresent(one -> refuseLastAdmin(handle, admin, one, wanted.role()));
            var account = new Account(
                    before.map(Account::id).orElseGet(Ids::next), key, wanted.displayName(), wanted.role(), hash);
            if (before.isPresent()) {
                store.update(handle, account);
            } else {
                store.insert(handle, account, clock.instant());
            }
            return record(handle, admin, before.isPresent() ? "account.changed" : "account.made", account);
        });
        database.run(handle -> departures.gone(handle, Set.of(person)));
    }

    /** Whether there is an admin among them. */
    boolean hasAdmin() {
        return !database.read(store::admins).isEmpty();
    }

    /** Makes the first admin, for whoever holds the server's own key; refused once there is one. */
    void begin(String name, Wanted wanted) {
        // The slow part first: no transaction waits for it.
        var account = new Account(
                Ids.next(), key(name), wanted.displayName(), wanted.role(), passwords.hash(wanted.password()));
        database.run(handle -> {
            if (!store.admins(handle).isEmpty()) {
                throw Problem.conflict("admin-there", "There is an admin already: sign in as one.");
            }
            if (store.find(handle, account.name()).isPresent()) {
                throw Problem.conflict("account-there", "There is an account of this name, and it is no admin's.");
            }
            store.insert(handle, account, clock.instant());
            record(handle, null, "account.made", account);
        });
    }

    /** Removes the account; what its person wrote stays theirs. */
    public void remove(Viewer admin, String name) {
        var person = database.write(handle -> {
            var account = store.lock(handle, key(name)).orElseThrow(Problem::notFound);
            refuseLastAdmin(handle, admin, account, Roles.MEMBER);
            store.delete(handle, account.id());
            return record(handle, admin, "account.removed", account);
        });
        database.run(handle -> departures.gone(handle, Set.of(person)));
    }

    /** All accounts, by name. */
    public List<Listed> list() {
        return database.read(store::all).stream()
                .map(account -> new Listed(account.name(), account.displayName(), account.role()))
                .toList();
    }

    /** An account as admins see it. */
    public record Listed(String name, String displayName, String role) {}

    /** Makes the admin whom the settings name, unless they are there with this password already. */
    public void ensure(SignInSettings.FirstAdmin admin) {
        var before = database.read(handle -> store.find(handle, key(admin.name())));
        boolean same = before.filter(account -> account.role().equals(Roles.ADMIN))
                .filter(account -> passwords.matches(admin.password(), account.passwordHash()))
                .isPresent();
        if (!same) {
            put(null, admin.name(), new Wanted(admin.name(), Roles.ADMIN, admin.password()));
        }
    }

    /** Who has this name and password; it takes as long to find out that there is no such account. */
    Optional<Viewer> known(String name, String password) {
        var account = database.read(handle -> store.find(handle, key(name)));
        if (account.isEmpty()) {
            passwords.matchNobody(password);
            return Optional.empty();
        }
        return account.filter(found -> passwords.matches(password, found.passwordHash()))
                .map(found -> {
                    var who = asserted(found);
                    return new Viewer(directory.arrived(who), who.name(), who.roles());
                });
    }

    private UUID record(Handle handle, Viewer admin, String act, Account account) {
        var person = directory.arrived(asserted(account));
        witness.record(handle, admin, act, account.id(), person, Map.of("role", account.role()));
        return person;
    }

    // By id, not by name: the next person of that name is somebody else.
    private static Asserted asserted(Account account) {
        return Asserted.of(ISSUER, account.id().toString(), account.displayName(), Set.of(account.role()));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
