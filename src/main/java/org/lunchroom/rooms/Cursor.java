package org.lunchroom.rooms;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.lunchroom.kernel.http.Problem;

/** A place between two messages, as clients hand it back: opaque, so that it may mean something else one day. */
final class Cursor {
    private static final String MARK = "m";

    private Cursor() {}

    static String at(long number) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((MARK + number).getBytes(StandardCharsets.US_ASCII));
    }

    /** The number in the cursor; 0 where there is none. */
    static long number(String field, String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            long number = text.startsWith(MARK) ? Long.parseLong(text.substring(MARK.length())) : 0;
            if (number > 0) {
                return number;
            }
        } catch (IllegalArgumentException e) {
            // Not ours: refused like a number out of range.
        }
        throw Problem.invalid("bad-cursor", field, "Use a cursor that an earlier page gave you.");
    }
}
