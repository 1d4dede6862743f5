package org.lunchroom.polls;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.lunchroom.kernel.http.Problem;

/**
 * A page of polls.
 *
 * @param after where the next one begins; null after the last
 */
public record PollPage(List<Poll> polls, Place after) {
    static PollPage of(List<Poll> found, int limit) {
        var last = found.size() == limit ? found.get(limit - 1) : null;
        return new PollPage(found, last == null ? null : new Place(last.createdAt(), last.id()));
    }

    /** A place in a list of polls; opaque to clients. */
    public record Place(Instant at, UUID id) {
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
            } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
                throw Problem.invalid("bad-cursor", field, "Use a cursor that an earlier page gave you.");
            }
        }
    }
}
