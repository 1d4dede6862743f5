package org.lunchroom.bookmarks.tags;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.lunchroom.kernel.http.Problem;

/** A place in a list of tags; opaque to clients. */
record TagPlace(int count, String folded) {
    String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((count + " " + folded).getBytes(StandardCharsets.UTF_8));
    }

    /** The place that a cursor means; null where there is none. */
    static TagPlace of(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            // Not storable everywhere, and in no tag.
            return new TagPlace(Integer.parseInt(parts[0]), parts[1].replace("\u0000", ""));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Problem.invalid("bad-cursor", "after", "Use a cursor that an earlier page gave you.");
        }
    }
}
