package org.lunchroom.courses;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A session as a trainer plans it, in the time of its place.
 *
 * @param id of one that is there already; null for a new one
 * @param zone the cohort's when left out
 * @param chat the chat of the cohort's room that goes with it
 */
public record NewSession(UUID id, String title, LocalDateTime startsAt, LocalDateTime endsAt, String zone, UUID chat) {
    /** The same with this chat beside it. */
    public NewSession beside(UUID talk) {
        return new NewSession(id, title, startsAt, endsAt, zone, talk);
    }

    /** One that is there, so many days later at the same time of its place. */
    public static NewSession of(CourseSession session, long days) {
        var zone = session.zone();
        return new NewSession(
                session.id(),
                session.title(),
                LocalDateTime.ofInstant(session.startsAt(), zone).plusDays(days),
                LocalDateTime.ofInstant(session.endsAt(), zone).plusDays(days),
                zone.getId(),
                session.chat());
    }
}
