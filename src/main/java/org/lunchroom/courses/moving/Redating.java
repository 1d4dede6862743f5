package org.lunchroom.courses.moving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lunchroom.courses.Cohort;
import org.lunchroom.courses.CourseSession;

/** Dates before and after a move. */
public record Redating(Cohort before, Cohort after, List<CourseSession> sessionsBefore, List<CourseSession> sessions) {
    /** By how many days the first day moves. */
    public long startDays() {
        return after.startsOn().toEpochDay() - before.startsOn().toEpochDay();
    }

    /** By how many days the last day moves. */
    public long endDays() {
        return after.endsOn().toEpochDay() - before.endsOn().toEpochDay();
    }

    /** The session that this chat went with. */
    public Optional<CourseSession> sessionOf(UUID chat) {
        return sessionsBefore.stream()
                .filter(session -> chat.equals(session.chat()))
                .findFirst();
    }

    /** The same session as it will be. */
    public Optional<CourseSession> later(CourseSession session) {
        return sessions.stream().filter(one -> one.id().equals(session.id())).findFirst();
    }
}
