package org.lunchroom.ideas;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.lunchroom.kernel.http.Problem;

/** A place in a list of cards or of tries; opaque to clients. */
public record Place(int tried, Instant at, UUID id) {
    public static Place behind(Idea idea) {
        return new Place(idea.tried(), idea.madeAt(), idea.id());
    }

    /** As clients hand it back. */
    public String cursor() {
        var text = tried + " " + at.toEpochMilli() + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The place that a cursor means; null where there is none. */
    public static Place of(String field, String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", 3);
            return new Place(
                    Integer.parseInt(parts[0]),
                    Instant.ofEpochMilli(Long.parseLong(parts[1])),
                    UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw Problem.invalid("bad-cursor", field, "Use a cursor that an earlier page gave you.");
        }
    }
}
