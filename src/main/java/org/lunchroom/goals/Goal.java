package org.lunchroom.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody will try.
 *
 * @param due until when; null where they named no day
 * @param zone where its days begin
 * @param shared whether everybody who may read the room sees it
 * @param partner whom its person asked to stand by them; null for nobody
 * @param agreedAt when the partner agreed; null before
 * @param origin the message that it was made from; null where the words were typed
 * @param chat where it came up; null for none
 * @param said what its person said last; null for nothing yet
 * @param archivedAt when it was put away; null where it was not
 * @param movedAt when it last began to count as something else
 */
public record Goal(
        UUID id,
        UUID room,
        UUID person,
        String words,
        LocalDate due,
        String zone,
        boolean shared,
        UUID partner,
        Instant agreedAt,
        UUID origin,
        UUID chat,
        Answer said,
        Instant archivedAt,
        Instant madeAt,
        Instant changedAt,
        Instant movedAt) {

    /** Whether its person still works on it. */
    public boolean open() {
        return archivedAt == null && (said == null || !said.ends());
    }

    /** Whether this person stands by its own. */
    public boolean partneredBy(UUID somebody) {
        return agreedAt != null && somebody.equals(partner);
    }

    Goal saying(String otherwise, LocalDate until, boolean withRoom, Instant now) {
        return new Goal(
                id,
                room,
                person,
                otherwise,
                until,
                zone,
                withRoom,
                partner,
                agreedAt,
                origin,
                chat,
                said,
                archivedAt,
                madeAt,
                now,
                movedAt);
    }

    /** With another partner, or none. */
    public Goal beside(UUID somebody, Instant agreed) {
        return new Goal(
                id,
                room,
                person,
                words,
                due,
                zone,
                shared,
                somebody,
                agreed,
                origin,
                chat,
                said,
                archivedAt,
                madeAt,
                changedAt,
                movedAt);
    }

    /** After what its person says now. */
    public Goal answered(Answer answer, Instant now) {
        return new Goal(
                id,
                room,
                person,
                words,
                due,
                zone,
                shared,
                partner,
                agreedAt,
                origin,
                chat,
                answer,
                archivedAt,
                madeAt,
                changedAt,
                now);
    }

    Goal archived(Instant when) {
        return new Goal(
                id, room, person, words, due, zone, shared, partner, agreedAt, origin, chat, said, when, madeAt,
                changedAt, movedAt);
    }
}
