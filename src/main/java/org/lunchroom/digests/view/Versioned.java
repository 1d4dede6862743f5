package org.lunchroom.digests.view;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.lunchroom.digests.Digest;
import org.lunchroom.kernel.http.Problem;

/** A digest with the version that an edit starts from, so that two curators do not overwrite each other. */
final class Versioned {
    private Versioned() {}

    static Response answer(int status, ShownDigest shown, Digest digest) {
        return Response.status(status)
                .entity(shown)
                .tag(new EntityTag(String.valueOf(digest.version())))
                // Somebody may ask to appear as a colleague: no copy may outlive that.
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The version that an If-Match names. */
    static int of(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-needed", "Send If-Match with the ETag that your edit starts from.");
        }
        try {
            return Integer.parseInt(ifMatch.strip().replace("\"", ""));
        } catch (NumberFormatException e) {
            throw Problem.of(412, "edited-meanwhile", "This ETag is none of this digest's. Look at it again.");
        }
    }
}
