package org.lunchroom.identity.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/**
 * A token that somebody wants.
 *
 * @param name by which they will know it
 * @param expiresAt when it ends, at most a year from now
 */
public record NewToken(
        @Schema(description = "By which you will know it", example = "Shelf of our wiki") String name,
        @Schema(description = "What it is good for", example = "[\"bookmarks:read\"]") List<String> scopes,
        @Schema(description = "When it ends, at most a year from now") Instant expiresAt) {
    static final Duration LONGEST = Duration.ofDays(366);

    String named() {
        return Check.text("name", name, 80);
    }

    /** Only what the viewer may do: a token narrows. */
    Set<Scope> scopes(Viewer viewer) {
        var offered = Scope.offered(viewer.roles());
        var wanted = new TreeSet<Scope>();
        for (var id : Check.present("scopes", scopes)) {
            wanted.add(Scope.of(id)
                    .filter(offered::contains)
                    .orElseThrow(() -> Problem.invalid("unknown-scope", "scopes", "You have no such scope to give.")));
        }
        if (wanted.isEmpty()) {
            throw Problem.invalid("required", "scopes", "Say what the token is good for.");
        }
        return wanted;
    }

    Instant ends(Instant now) {
        var end = Check.present("expiresAt", expiresAt);
        if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST))) {
            throw Problem.invalid("expiresAt", "Choose a moment within the next year.");
        }
        return end;
    }
}
