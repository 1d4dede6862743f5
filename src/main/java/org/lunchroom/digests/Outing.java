package org.lunchroom.digests;

import java.time.Instant;

/**
 * How a digest came out.
 *
 * @param publishedAt null while it is a draft
 * @param sendsAt until when it can be taken back; then mails go out
 * @param sentAt when they began to go out
 * @param correctedAt when something in it was last put right; null when nothing was
 */
public record Outing(Instant publishedAt, Instant sendsAt, Instant sentAt, Instant correctedAt) {
    static final Outing NONE = new Outing(null, null, null, null);

    /** Whether it can still be taken back at this moment. */
    public boolean undoable(Instant now) {
        return publishedAt != null && sentAt == null && now.isBefore(sendsAt);
    }

    /** When it last changed for who reads it. */
    public Instant changedAt() {
        return correctedAt == null ? publishedAt : correctedAt;
    }
}
