package org.lunchroom.chats;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.kernel.http.Problem;

/**
 * Some of the chats that a viewer may see.
 *
 * @param after where the next page begins; null at the end
 */
public record ChatPage(List<Chat> chats, Place after) {
    /** A wish for a page: chats in these states, after a place, or from the beginning where that is null. */
    public record Wanted(Set<ChatState> states, boolean latestFirst, Place after, int most) {}

    /** A chat's place among all chats: by its start, and among those of one minute by its id. */
    public record Place(Instant startsAt, UUID id) {
        static Place of(Chat chat) {
            return new Place(chat.startsAt(), chat.id());
        }

        /** As clients hand it back: opaque, so that it may mean something else one day. */
        public String cursor() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((startsAt + " " + id).getBytes(StandardCharsets.US_ASCII));
        }

        /** The place in a cursor; null where there is none. */
        public static Place at(String field, String cursor) {
            if (cursor == null || cursor.isEmpty()) {
                return null;
            }
            try {
                var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", 2);
                return new Place(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw Problem.invalid("bad-cursor", field, "Use a cursor that an earlier page gave you.");
            }
        }
    }
}
