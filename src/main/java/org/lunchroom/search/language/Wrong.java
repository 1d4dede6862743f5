package org.lunchroom.search.language;

import org.lunchroom.kernel.http.Problem;

/** Refusals that say where in the query. */
final class Wrong {
    private Wrong() {}

    /** The field is "q[5]" for something that begins with the query's fifth character. */
    static Problem at(int place, String code, String reason) {
        return Problem.invalid(code, "q[" + (place + 1) + "]", reason);
    }
}
