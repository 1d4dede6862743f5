package org.lunchroom.moderation.waiting;

import java.time.Instant;
import java.util.UUID;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.Heading;
import org.lunchroom.rooms.NewMessage;
import org.lunchroom.rooms.Vetting;

/**
 * A post that waits, or has waited.
 *
 * @param why "person", "words", "link", "repeated" or "unattended"
 * @param state "waiting", "approved" or "declined"
 * @param heading of the thread that it would begin, as JSON; null where it begins none
 * @param message what it became
 */
public record HeldPost(
        UUID id,
        UUID room,
        UUID author,
        String clientKey,
        String words,
        UUID replyTo,
        UUID quoteOf,
        UUID step,
        String heading,
        String why,
        String state,
        Instant at,
        Instant decidedAt,
        UUID decidedBy,
        String reason,
        String note,
        UUID message) {
    static final String WAITING = "waiting";
    static final String APPROVED = "approved";
    static final String DECLINED = "declined";

    NewMessage wanted() {
        return new NewMessage(
                words, replyTo, quoteOf, step, heading == null ? null : JsonAnswers.read(Heading.class, heading));
    }

    /** Everything in it that people would read. */
    public String said() {
        return wanted().said();
    }

    Vetting.Waiting told() {
        return new Vetting.Waiting(id, at, why, said());
    }
}
