package org.lunchroom.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * One step of the ladder that was taken.
 *
 * @param person whom it concerns; null for slow mode, which concerns all
 * @param words of a suggested edit; else empty
 * @param before what undoing needs to know
 * @param acceptedAt when the author took a suggestion
 */
public record Measure(
        UUID id,
        UUID room,
        Step kind,
        UUID actor,
        UUID person,
        UUID message,
        Reason reason,
        String note,
        String words,
        String before,
        Instant at,
        Instant acceptedAt,
        Instant undoneAt,
        UUID undoneBy) {
    /** The same, with what undoing needs to know. */
    public Measure undoneWith(String known) {
        return new Measure(
                id, room, kind, actor, person, message, reason, note, words, known, at, acceptedAt, undoneAt, undoneBy);
    }

    /** Whether its person may ask for another look: while it stands, and unless they took what it suggests. */
    public boolean appealable() {
        return kind.appealable() && stands() && acceptedAt == null;
    }

    /** Whether it still stands. */
    public boolean stands() {
        return undoneAt == null;
    }
}
