package org.lunchroom.integrations.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.secrets.Seal;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;

/**
 * Our keys. Two are always shown: the one that signs, and the next, which platforms have read by the time it signs. Every
 * quarter of a year they move on; the old one is shown for a day more. Each has an id of its own, since platforms keep what
 * they read under it.
 */
@Singleton
public class ToolKeys {
    static final String ROTATION = "lti.keys";
    static final UUID ALL = new UUID(0, 0);
    private static final Duration QUARTER = Duration.ofDays(90);
    private static final Duration STILL_SHOWN = Duration.ofDays(1);
    private static final int BITS = 2048;

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final Audit audit;
    private final SealedKeys sealed;
    private final ToolKeyStore store = new ToolKeyStore();

    @Inject
    public ToolKeys(Database database, Clock clock, Due due, Audit audit, Seal seal) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.audit = audit;
        this.sealed = new SealedKeys(seal);
    }

    /** The claims, signed by the key whose turn it is. */
    public String signed(JWTClaimsSet claims) {
        var key = rows().stream()
                .filter(row -> row.goneAt() == null)
                .flatMap(row -> sealed.opened(row).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("None of our keys can be opened: rotate them."));
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public halves, as a JSON Web Key Set. */
    public Map<String, Object> shown() {
        var keys = rows().stream()
                .flatMap(row -> sealed.opened(row).stream())
                .map(JWK.class::cast)
                .toList();
        return new JWKSet(keys).toPublicJWKSet().toJSONObject();
    }

    /** Lets the next key sign from now on, for an admin who has a reason. */
    public void rotate(Viewer admin) {
        rows();
        database.run(handle -> {
            moveOn(handle);
            audit.record(handle, admin, "lti.keys-rotated", ALL, Map.of());
        });
    }

    void moveOn(Handle handle) {
        var now = clock.instant();
        var live = store.shown(handle, now).stream()
                .filter(row -> row.goneAt() == null)
                .toList();
        var next = fresh();
        store.forget(handle, now);
        if (live.size() > 1 && store.retire(handle, live.get(0).generation(), now.plus(STILL_SHOWN))) {
            store.insert(handle, live.get(live.size() - 1).generation() + 1, next, now);
        }
        due.at(handle, ROTATION, ALL, now.plus(QUARTER));
    }

    void later(Handle handle) {
        due.at(handle, ROTATION, ALL, clock.instant().plus(STILL_SHOWN));
    }

    private List<ToolKeyStore.Row> rows() {
        var rows = database.read(handle -> store.shown(handle, clock.instant()));
        if (rows.isEmpty()) {
            return database.write(this::made);
        }
        if (rows.stream().anyMatch(SealedKeys::isOpen)) {
            database.run(handle -> seal(handle, rows));
        }
        return rows;
    }

    // Kept as they were until now, by a version that did not seal, or while there was no key to seal with.
    private void seal(Handle handle, List<ToolKeyStore.Row> rows) {
        rows.stream().filter(SealedKeys::isOpen).forEach(row -> sealed.closed(row)
                .ifPresent(jwk -> store.rewrite(handle, row, jwk)));
    }

    private List<ToolKeyStore.Row> made(Handle handle) {
        var now = clock.instant();
        store.insert(handle, 1, fresh(), now);
        store.insert(handle, 2, fresh(), now);
        due.at(handle, ROTATION, ALL, now.plus(QUARTER));
        return store.shown(handle, now);
    }

    private String fresh() {
        try {
            var key = new RSAKeyGenerator(BITS)
                    .keyID(Ids.next().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate()
                    .toJSONString();
            return sealed.closed(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
