package org.lunchroom.identity.gate;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lunchroom.identity.Viewer;

/** Knows whose session a token is: what the gate needs of sessions. */
public interface SessionHolder {
    Optional<Viewer> viewer(String token);

    /** Whether it lasts: for what outlives the request that it came with. */
    default BooleanSupplier lasting(String token) {
        return () -> viewer(token).isPresent();
    }
}
