package org.lunchroom.courses;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * One run of a course, with a room of its own. Its trainers are those who run the room, its participants the room's
 * members.
 *
 * @param startsOn the first day of the course, in its zone
 * @param endsOn the last one
 * @param version counts what trainers change
 * @param archivedAt since when it is over for good; null while it is not
 */
public record Cohort(
        UUID id,
        UUID course,
        UUID room,
        String title,
        ZoneId zone,
        LocalDate startsOn,
        LocalDate endsOn,
        Departed departed,
        int version,
        Instant archivedAt) {
    /** What becomes of the posts of those who leave the roster. */
    public enum Departed {
        KEEP,
        REMOVE;

        /** As it is stored and spelled. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean archived() {
        return archivedAt != null;
    }

    /** The same with another title, and another fate of posts. */
    Cohort called(String newTitle, Departed newDeparted) {
        return new Cohort(id, course, room, newTitle, zone, startsOn, endsOn, newDeparted, version, archivedAt);
    }

    /** The same on other days. */
    public Cohort on(LocalDate first, LocalDate last) {
        return new Cohort(id, course, room, title, zone, first, last, departed, version, archivedAt);
    }
}
