package org.lunchroom.identity.portals;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Digest;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.Witness;
import org.lunchroom.identity.tokens.Departures;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/**
 * The portals whose word about their people is believed, and their keys: two at a time, so that a new one is in use before the
 * old one goes.
 */
@Singleton
public class Portals {
    private static final int MOST_LIVE = 2;
    private static final String DIRECTORY_TOKEN = "lrd_";

    private final Database database;
    private final Directory directory;
    private final Witness witness;
    private final Departures departures;
    private final Seal seal;
    private final Clock clock;
    private final PortalStore store = new PortalStore();
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Portals(
            Database database,
            Directory directory,
            Witness witness,
            Departures departures,
            Seal seal,
            @MachineTime Clock clock) {
        this.database = database;
        this.directory = directory;
        this.witness = witness;
        this.departures = departures;
        this.seal = seal;
        this.clock = clock;
    }

    /** A portal and its keys. */
    public record Listed(Portal portal, List<PortalKey> keys) {}

    /**
     * A key just made.
     *
     * @param secret of HS256, the only copy that is ever shown; null otherwise
     */
    public record MadeKey(PortalKey key, String secret) {
        @Override
        public String toString() {
            return "MadeKey[" + key + "]";
        }
    }

    /** All of them, by name. */
    public List<Listed> all() {
        return database.read(handle -> {
            var keys = store.keys(handle);
            return store.all(handle).stream()
                    .map(portal -> new Listed(
                            portal,
                            keys.stream()
                                    .filter(key -> key.portal().equals(portal.id()))
                                    .toList()))
                    .toList();
        });
    }

    /** Adds a portal; nobody comes in through it before it has a key. */
    public Portal add(Viewer admin, NewPortal wanted) {
        var asked = wanted.checked();
        var portal = new Portal(Ids.next(), asked.issuer(), asked.name(), asked.origins(), asked.provider());
        database.run(handle -> {
            if (!store.insert(handle, portal, clock.instant())) {
                throw Problem.conflict("portal-there", "There is a portal that calls itself this.");
            }
            witness.record(handle, admin, "portal.added", portal.id(), null, Map.of());
        });
        return portal;
    }

    /** Changes its name and its pages, where they are given. */
    public Portal change(Viewer admin, UUID id, NewPortal wanted) {
        return changed(admin, id, "portal.changed", portal -> {
            if (wanted.issuer() != null && !wanted.issuer().equals(portal.issuer())) {
                throw Problem.invalid("issuer", "Its people are known by it: add another portal instead.");
            }
            var name = wanted.name() == null ? portal.name() : wanted.named();
            var pages = wanted.origins() == null ? portal.origins() : wanted.pages();
            return new Portal(id, portal.issuer(), name, pages, provider(portal, wanted));
        });
    }

    // Who signs for its people stays: one that signs itself becomes no provider, and the other way round.
    private static Provider provider(Portal portal, NewPortal wanted) {
        var before = portal.provider();
        if (wanted.audiences() == null && wanted.scope() == null) {
            return before;
        }
        if (before == null) {
            throw Problem.invalid("audiences", "This portal signs assertions itself: add another portal instead.");
        }
        var audiences = wanted.audiences() == null ? before.audiences() : wanted.audiences();
        var scope = wanted.scope() == null ? before.scope() : wanted.scope();
        return new NewPortal(null, null, null, audiences, scope).provider();
    }

    private Portal changed(Viewer admin, UUID id, String act, UnaryOperator<Portal> change) {
        return database.write(handle -> {
            store.lock(handle, id);
            var after = change.apply(found(handle, id));
            store.update(handle, after);
            witness.record(handle, admin, act, id, null, Map.of());
            return after;
        });
    }

    /** Believes it no longer, and ends the sessions and tokens of its people; what they wrote stays. */
    public void remove(Viewer admin, UUID id) {
        database.run(handle -> {
            var portal = found(handle, id);
            store.delete(handle, id);
            departures.gone(handle, directory.from(portal.issuer()));
            witness.record(handle, admin, "portal.removed", id, null, Map.of());
        });
    }

    /** A new key beside the one in use. */
    public MadeKey addKey(Viewer admin, UUID portal, NewKey wanted) {
        var kind = wanted.kind();
        return database.write(handle -> {
            store.lock(handle, portal);
            if (found(handle, portal).provider() != null) {
                throw Problem.conflict("providers-keys", "Its identity provider shows its keys itself.");
            }
            refuseThird(handle, portal);
            var secret = kind == KeyKind.SECRET ? random(32) : null;
            var key = key(portal, wanted, kind, secret);
            if (store.key(handle, key.id()).isPresent()) {
                throw Problem.conflict("key-there", "There is a key with this \"kid\".");
            }
            store.insert(handle, key);
            witness.record(handle, admin, "portal.key-made", portal, null, Map.of("algorithm", key.algorithm()));
            return new MadeKey(key, secret);
        });
    }

    private void refuseThird(Handle handle, UUID portal) {
        var now = clock.instant();
        if (store.keys(handle, portal).stream().filter(key -> key.live(now)).count() >= MOST_LIVE) {
            throw Problem.conflict("two-keys", "Two keys are in use. Retire one of them first.");
        }
    }

    private PortalKey key(UUID portal, NewKey wanted, KeyKind kind, String secret) {
        var now = clock.instant();
        var ours = random(12);
        return switch (kind) {
            case SECRET -> new PortalKey(ours, portal, wanted.algorithm(), kind, seal.sealed(secret, ours), now, null);
            case SET -> new PortalKey(ours, portal, wanted.algorithm(), kind, wanted.address(), now, null);
            case PUBLIC -> {
                var jwk = named(wanted.jwk(), ours);
                yield new PortalKey(jwk.getKeyID(), portal, wanted.algorithm(), kind, jwk.toJSONString(), now, null);
            }
        };
    }

    // The portal's own "kid" where it has a plain one: its signing code then stays as it is.
    private static JWK named(JWK key, String otherwise) {
        var own = key.getKeyID();
        if (own != null && KnownPortals.named(own)) {
            return key;
        }
        return key instanceof RSAKey rsa
                ? new RSAKey.Builder(rsa).keyID(otherwise).build()
                : new ECKey.Builder((ECKey) key).keyID(otherwise).build();
    }

    /**
     * Accepts a key no longer.
     *
     * @param at from when; null: from now on
     */
    public void retire(Viewer admin, UUID portal, String key, Instant at) {
        database.run(handle -> {
            store.lock(handle, portal);
            if (store.keys(handle, portal).stream().noneMatch(one -> one.id().equals(key))) {
                throw Problem.notFound();
            }
            store.retire(handle, key, at == null ? clock.instant() : at);
            witness.record(handle, admin, "portal.key-retired", portal, null, Map.of());
        });
    }

    /**
     * A new token by which the portal's directory tells us of its people; the one before is good no longer.
     *
     * @return the only copy of it
     */
    public String directoryToken(Viewer admin, UUID portal) {
        var token = DIRECTORY_TOKEN + random(32);
        tell(admin, portal, Digest.of(token), "portal.directory-token-made");
        return token;
    }

    /** Its directory tells us nothing any more. */
    public void endDirectoryToken(Viewer admin, UUID portal) {
        tell(admin, portal, null, "portal.directory-token-ended");
    }

    private void tell(Viewer admin, UUID portal, String hash, String act) {
        database.run(handle -> {
            found(handle, portal);
            store.tellBy(handle, portal, hash);
            witness.record(handle, admin, act, portal, null, Map.of());
        });
    }

    private Portal found(Handle handle, UUID id) {
        return store.find(handle, id).orElseThrow(Problem::notFound);
    }

    private String random(int bytes) {
        var drawn = new byte[bytes];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
