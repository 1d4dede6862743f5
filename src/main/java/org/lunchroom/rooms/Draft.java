package org.lunchroom.rooms;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/**
 * A message that waits to be written, with everything that is known of it without asking the database.
 *
 * @param words checked
 * @param mentioned whom its names mean
 * @param key null without one
 * @param speaks whether its author may post in the room
 * @param silenced what keeps them from posting at this time; null for nothing
 * @param member whether they need not join first
 * @param byHost whether they run it
 * @param slowed whether the room's slow mode holds them back
 */
record Draft(
        Viewer viewer,
        Room room,
        NewMessage wanted,
        String words,
        Map<String, UUID> mentioned,
        ClientKey key,
        boolean speaks,
        Problem silenced,
        boolean member,
        boolean byHost,
        boolean slowed) {

    /** The same, which neither slow mode nor the time holds back. */
    Draft unhurried() {
        return new Draft(viewer, room, wanted, words, mentioned, key, speaks, null, member, byHost, false);
    }

    /** The same, where it belongs. */
    Draft placed(NewMessage placed) {
        return new Draft(viewer, room, placed, words, mentioned, key, speaks, silenced, member, byHost, slowed);
    }

    /** As it is stored. */
    Message message(UUID id, long number, Occasion.Bound bound, Instant now) {
        return new Message(
                id,
                number,
                room.id(),
                viewer.person(),
                byHost,
                bound.chat(),
                bound.step(),
                bound.question(),
                bound.secondSitting(),
                bound.rehearsal(),
                wanted.replyTo(),
                wanted.quoteOf(),
                words,
                now,
                null,
                null,
                null);
    }
}
