package org.lunchroom.courses.moving;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One thing that moves.
 *
 * @param kind "course", "session", "phase", "prompt", "chat"
 * @param id null for what has none; of a phase, its name stands in the title
 * @param from null for what is new
 * @param to null for what will not be any more
 * @param note "closes-again" for a phase that was open and would not be, "opens-at-once" for the contrary; null otherwise
 */
public record Move(
        String kind, UUID id, String title, Instant from, Instant untilFrom, Instant to, Instant untilTo, String note) {
    /** Of something that has one moment. */
    public static Move of(String kind, UUID id, String title, Instant from, Instant to) {
        return new Move(kind, id, title, from, null, to, null, null);
    }

    boolean stays() {
        return Objects.equals(from, to) && Objects.equals(untilFrom, untilTo);
    }
}
