package org.lunchroom.polls.pulse;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class PulseStore {
    /** Somebody's own, where it still counts. */
    record Said(Mood mood, Instant at) {}

    void keep(Handle handle, UUID room, UUID person, Mood mood, Instant at) {
        clear(handle, room, person);
        handle.createUpdate("insert into pulse (room, person, mood, at) values (:room, :person, :mood, :at)")
                .bind("room", room)
                .bind("person", person)
                .bind("mood", mood.text())
                .bind("at", at)
                .execute();
    }

    void clear(Handle handle, UUID room, UUID person) {
        handle.createUpdate("delete from pulse where room = :room and person = :person")
                .bind("room", room)
                .bind("person", person)
                .execute();
    }

    /** What no longer counts is not kept either. */
    void forget(Handle handle, UUID room, Instant before) {
        handle.createUpdate("delete from pulse where room = :room and at <= :before")
                .bind("room", room)
                .bind("before", before)
                .execute();
    }

    Map<Mood, Integer> counts(Handle handle, UUID room, Instant since) {
        var counts = new EnumMap<Mood, Integer>(Mood.class);
        handle.createQuery(
                        "select mood, count(*) people from pulse where room = :room and at > :since group by mood order by mood")
                .bind("room", room)
                .bind("since", since)
                .map((row, context) -> counts.put(mood(row.getString("mood")), row.getInt("people")))
                .list();
        return counts;
    }

    Optional<Said> of(Handle handle, UUID room, UUID person, Instant since) {
        return handle.createQuery("select mood, at from pulse where room = :room and person = :person and at > :since")
                .bind("room", room)
                .bind("person", person)
                .bind("since", since)
                .map((row, context) -> new Said(
                        mood(row.getString("mood")), row.getTimestamp("at").toInstant()))
                .findOne();
    }

    private static Mood mood(String stored) {
        return Mood.valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
