package org.lunchroom.communities.tracker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that those who run a community took on.
 *
 * @param topic the topic it came from; null where it came from none
 * @param ask the ask, likewise
 * @param message the message, likewise
 * @param owner who sees to it
 * @param outcome what was done, or why it will not be; empty while it is open
 */
public record Tracked(
        UUID id,
        UUID room,
        String title,
        UUID topic,
        UUID ask,
        UUID message,
        UUID owner,
        LocalDate dueOn,
        TrackedState state,
        String outcome,
        Instant madeAt,
        Instant changedAt,
        int version) {
    Tracked with(TrackedChange change, Instant at) {
        var newState = change.state() == null ? state : change.state();
        return new Tracked(
                id,
                room,
                change.title() == null ? title : change.title(),
                topic,
                ask,
                message,
                change.owner() == null ? owner : change.owner(),
                change.dueOn() == null ? dueOn : change.dueOn(),
                newState,
                newState == TrackedState.OPEN ? "" : change.outcome() == null ? outcome : change.outcome(),
                madeAt,
                at,
                version + 1);
    }
}
