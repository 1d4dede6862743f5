package org.lunchroom.rooms;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person posted in a room.
 *
 * @param number that of the journal entry that told of it
 * @param byHost the author ran the room when they wrote it
 * @param chat the chat it was written in; null outside of chats
 * @param question the number of the question it answers; null when it answers none
 * @param words as written; empty once it is removed for good
 */
public record Message(
        UUID id,
        long number,
        UUID room,
        UUID author,
        boolean byHost,
        UUID chat,
        UUID step,
        Integer question,
        boolean secondSitting,
        boolean rehearsal,
        UUID replyTo,
        UUID quoteOf,
        String words,
        Instant at,
        Instant editedAt,
        Instant removedAt,
        UUID removedBy) {
    public boolean removed() {
        return removedAt != null;
    }

    /** The same with other words. */
    public Message saying(String other) {
        return new Message(
                id,
                number,
                room,
                author,
                byHost,
                chat,
                step,
                question,
                secondSitting,
                rehearsal,
                replyTo,
                quoteOf,
                other,
                at,
                editedAt,
                removedAt,
                removedBy);
    }
}
