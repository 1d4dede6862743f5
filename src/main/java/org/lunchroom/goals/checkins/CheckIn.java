package org.lunchroom.goals.checkins;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.lunchroom.goals.Answer;

/**
 * A question how it goes.
 *
 * @param day how many days after the goal was set
 * @param at when it is asked
 * @param askedAt when it was; null before
 * @param said the answer; null for none
 * @param line a word about it; empty for none
 * @param before what the goal's person had said before that, for taking it back
 */
public record CheckIn(
        UUID id,
        UUID goal,
        @ColumnName("after_days") int day,
        Instant at,
        Instant askedAt,
        Answer said,
        String line,
        Instant saidAt,
        @ColumnName("said_before") Answer before) {
    public boolean answered() {
        return said != null;
    }
}
