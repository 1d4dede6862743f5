package org.lunchroom.identity.portals;

import java.time.Instant;
import java.util.UUID;

/**
 * A key of a portal.
 *
 * @param id the "kid" that its assertions name; of a key set it is only ours
 * @param algorithm the only one that is accepted with it
 * @param held the sealed secret, the public key as a JSON Web Key, or the address of a key set
 * @param retiresAt from when it is not accepted any more; null: not known yet
 */
public record PortalKey(
        String id, UUID portal, String algorithm, KeyKind kind, String held, Instant madeAt, Instant retiresAt) {
    public boolean live(Instant now) {
        return retiresAt == null || now.isBefore(retiresAt);
    }

    @Override
    public String toString() {
        return "PortalKey[" + id + ", " + algorithm + ", " + kind + "]";
    }
}
