package org.lunchroom.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A mentor and a mentee.
 *
 * @param asker who asked the other
 * @param begins the day on which the other agreed; null before
 * @param ends the last day
 */
record Pair(
        UUID id,
        UUID mentor,
        UUID mentee,
        UUID asker,
        String about,
        PairState state,
        LocalDate begins,
        LocalDate ends,
        Instant at) {
    boolean holds(UUID person) {
        return mentor.equals(person) || mentee.equals(person);
    }

    UUID other(UUID person) {
        return mentor.equals(person) ? mentee : mentor;
    }

    Pair now(PairState next, LocalDate from, LocalDate until) {
        return new Pair(id, mentor, mentee, asker, about, next, from, until, at);
    }
}
