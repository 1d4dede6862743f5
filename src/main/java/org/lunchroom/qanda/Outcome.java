package org.lunchroom.qanda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * What came of an ask; what does not apply is null.
 *
 * @param note what a moderator wrote to a decline
 * @param answer the words of an answer in writing
 * @param owner who promised an answer; stays when it was given
 * @param due the day by which it was promised
 */
public record Outcome(Reason reason, String note, How how, String answer, UUID owner, LocalDate due) {
    public static final Outcome NONE = new Outcome(null, null, null, null, null, null);

    public static Outcome declined(Reason why, String note) {
        return new Outcome(why, note, null, null, null, null);
    }

    public static Outcome promised(UUID owner, LocalDate due) {
        return new Outcome(null, null, null, null, owner, due);
    }

    /** Answered; a promise that led to it stays on record. */
    public Outcome answered(How inThisWay, String words) {
        return new Outcome(null, null, inThisWay, words, owner, due);
    }

    /** A day is over when it is over everywhere on earth. */
    public static Instant overdueFrom(LocalDate day) {
        return day.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
