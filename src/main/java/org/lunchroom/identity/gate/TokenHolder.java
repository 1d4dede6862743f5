package org.lunchroom.identity.gate;

import java.util.Optional;
import java.util.Set;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Viewer;

/** Knows whose a personal access token is, and what it is good for: what the gate needs of them. */
public interface TokenHolder {
    /**
     * Whoever comes with a token.
     *
     * @param viewer with the roles that its scopes leave them
     */
    record Held(Viewer viewer, Set<Scope> scopes) {}

    Optional<Held> held(String token);
}
