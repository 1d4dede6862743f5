package org.lunchroom.integrations.webhooks;

import java.time.Instant;
import java.util.UUID;

/**
 * One event on its way to one subscription. It holds ids: the words are joined in when it is sent, so what was removed
 * meanwhile is not told.
 *
 * @param id the same at each try, so that whoever receives it twice can tell
 * @param number of the journal's entry; 0 for a trial
 * @param at when it happened
 * @param status what was answered last; null while nothing was
 * @param trouble why the last try failed; null where it did not
 */
record Delivery(
        UUID id,
        UUID webhook,
        EventKind kind,
        UUID room,
        UUID subject,
        long number,
        Instant at,
        State state,
        int tries,
        Integer status,
        String trouble,
        Instant triedAt) {

    /** How far it has come. */
    enum State {
        WAITING,
        DONE,
        FAILED
    }

    Delivery tried(State next, Integer answered, String whyNot, Instant now) {
        return new Delivery(id, webhook, kind, room, subject, number, at, next, tries + 1, answered, whyNot, now);
    }
}
