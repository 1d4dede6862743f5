package org.lunchroom.identity.portals;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lunchroom.identity.Digest;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/** Which portal speaks, and by which key: what a door needs of the portals that admins keep. */
@Singleton
public class KnownPortals {
    // Nothing that could be a path, an address or a piece of a query: a key's name is looked up, and no more.
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final Database database;
    private final Seal seal;
    private final Clock clock;
    private final PortalStore store = new PortalStore();

    @Inject
    public KnownPortals(Database database, Seal seal, @MachineTime Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /** Names of our own stand for accounts, personas, learning platforms and people who are not here: no portal may speak for them. */
    public static boolean ours(String issuer) {
        return issuer.startsWith("lunchroom:")
                || issuer.startsWith("lti:")
                || List.of("local", "demo").contains(issuer);
    }

    /** Whether a key could be called this. */
    static boolean named(String id) {
        return KEY_ID.matcher(id).matches();
    }

    /** The key that an assertion names, if it is in use. */
    public Optional<PortalKey> key(String id) {
        return named(id)
                ? database.read(handle -> store.key(handle, id)).filter(key -> key.live(clock.instant()))
                : Optional.empty();
    }

    /** The key sets of a portal that are in use. */
    public List<PortalKey> sets(UUID portal) {
        var now = clock.instant();
        return database.read(handle -> store.keys(handle, portal)).stream()
                .filter(key -> key.kind() == KeyKind.SET && key.live(now))
                .toList();
    }

    public Optional<Portal> portal(UUID id) {
        return database.read(handle -> store.find(handle, id));
    }

    public Optional<Portal> called(String issuer) {
        return issuer == null ? Optional.empty() : database.read(handle -> store.called(handle, issuer));
    }

    /** The portal whose directory has this token (SCIM). */
    public Optional<String> issuerToldBy(String token) {
        return database.read(handle -> store.issuerToldBy(handle, Digest.of(token)));
    }

    /** How many secrets in use can't be opened: they were sealed with another key. */
    public long sealedOtherwise() {
        var now = clock.instant();
        return database.read(store::keys).stream()
                .filter(key -> key.kind() == KeyKind.SECRET && key.live(now))
                .filter(key -> !seal.opens(key.held(), key.id()))
                .count();
    }

    /** The shared secret of a key, for looking at a signature. */
    public String secret(PortalKey key) {
        return seal.opened(key.held(), key.id());
    }
}
