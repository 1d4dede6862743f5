package org.lunchroom.integrations.lti.keys;

import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.Optional;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.secrets.BrokenSeal;
import org.lunchroom.kernel.secrets.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our private keys as the database has them: sealed, so that a copy of it signs nothing in our name. */
final class SealedKeys {
    private static final Logger LOG = LoggerFactory.getLogger("org.lunchroom.lti");
    private static final String OWNER = "lti-key";

    private final Seal seal;

    SealedKeys(Seal seal) {
        this.seal = seal;
    }

    /** Whether it was put down before keys were sealed: a key as JSON. */
    static boolean isOpen(ToolKeyStore.Row row) {
        return row.jwk().startsWith("{");
    }

    /** A new key; a problem where there is nothing to seal it with. */
    String closed(String jwk) {
        return seal.sealed(jwk, OWNER);
    }

    /** One that stood there open; empty where there is nothing to seal it with yet. */
    Optional<String> closed(ToolKeyStore.Row row) {
        try {
            return Optional.of(closed(row.jwk()));
        } catch (Problem missing) {
            LOG.warn("A key for learning platforms lies unsealed: {}", missing.getMessage());
            return Optional.empty();
        }
    }

    /** Empty where it was sealed with another key than today's. */
    Optional<RSAKey> opened(ToolKeyStore.Row row) {
        try {
            return Optional.of(RSAKey.parse(isOpen(row) ? row.jwk() : seal.opened(row.jwk(), OWNER)));
        } catch (BrokenSeal e) {
            LOG.warn("A key for learning platforms can't be opened: {}", e.getMessage());
            return Optional.empty();
        } catch (ParseException e) {
            throw new IllegalStateException("A key in the database is none.", e);
        }
    }
}
