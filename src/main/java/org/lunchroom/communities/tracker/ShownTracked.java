package org.lunchroom.communities.tracker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lunchroom.people.Person;

/**
 * Something taken on, as everybody in the room sees it.
 *
 * @param state "open", "done" or "declined"
 * @param outcome what was done, or why it will not be
 * @param version what If-Match names
 */
public record ShownTracked(
        UUID id,
        String title,
        UUID topic,
        UUID ask,
        UUID message,
        Person owner,
        LocalDate dueOn,
        String state,
        String outcome,
        Instant madeAt,
        Instant changedAt,
        int version) {
    static ShownTracked of(Tracked tracked, Person owner) {
        return new ShownTracked(
                tracked.id(),
                tracked.title(),
                tracked.topic(),
                tracked.ask(),
                tracked.message(),
                owner,
                tracked.dueOn(),
                tracked.state().text(),
                tracked.outcome().isEmpty() ? null : tracked.outcome(),
                tracked.madeAt(),
                tracked.changedAt(),
                tracked.version());
    }
}
