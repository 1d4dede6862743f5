package org.lunchroom.identity.gate;

import java.util.Set;
import org.lunchroom.identity.Scope;
import org.lunchroom.kernel.http.Problem;

/** What the token of this request is good for. It stands beside the viewer, and only where they came with a token. */
record Narrowing(Set<Scope> scopes) {
    /** Refuses what these scopes do not hold; null is what no token can do. */
    void check(Scope needed) {
        if (needed == null) {
            throw Problem.of(403, "not-by-token", "No token can do this: sign in as yourself.");
        }
        if (needed != Scope.ANY && !scopes.contains(needed)) {
            throw Problem.of(403, "scope-missing", "This token lacks the scope " + needed.id() + ".");
        }
    }
}
