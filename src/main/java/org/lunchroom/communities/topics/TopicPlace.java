package org.lunchroom.communities.topics;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.lunchroom.kernel.http.Problem;

/** A place in a list of topics; opaque to clients. */
public record TopicPlace(Instant at, UUID id) {
    /** As clients hand it back. */
    public String cursor() {
        var text = at.toEpochMilli() + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The place that a cursor means; null where there is none. */
    public static TopicPlace of(String field, String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", 2);
            return new TopicPlace(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw Problem.invalid("bad-cursor", field, "Use a cursor that an earlier page gave you.");
        }
    }
}
