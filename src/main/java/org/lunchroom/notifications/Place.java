package org.lunchroom.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.lunchroom.kernel.http.Problem;

/** A place in a list that is ordered by time, newest first; opaque to clients. */
public record Place(Instant at, UUID id) {
    static Place of(Notice notice) {
        return new Place(notice.at(), notice.id());
    }

    /** As clients hand it back. */
    public String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at.toEpochMilli() + " " + id).getBytes(StandardCharsets.US_ASCII));
    }

    /** The place that a cursor means; null where there is none. */
    public static Place of(String field, String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", 2);
            return new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | java.time.DateTimeException e) {
            throw Problem.invalid("bad-cursor", field, "Use a cursor that an earlier page gave you.");
        }
    }
}
