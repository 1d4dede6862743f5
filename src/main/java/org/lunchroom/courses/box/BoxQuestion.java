package org.lunchroom.courses.box;

import java.time.Instant;
import java.util.UUID;

/**
 * A question for the trainers.
 *
 * @param asker null where they are nowhere
 * @param at of one without an asker, only the day
 * @param answer null before there is one
 * @param forAll whether everybody in the cohort reads question and answer
 */
record BoxQuestion(
        UUID id,
        UUID asker,
        String words,
        Instant at,
        String answer,
        UUID answeredBy,
        Instant answeredAt,
        boolean forAll) {}
