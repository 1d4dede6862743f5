package org.lunchroom.moderation.waiting;

import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class HeldPersonStore {
    void insert(Handle handle, UUID room, UUID person, UUID measure) {
        handle.createUpdate("insert into held_person (room, person, measure) values (:room, :person, :measure)")
                .bind("room", room)
                .bind("person", person)
                .bind("measure", measure)
                .execute();
    }

    void delete(Handle handle, UUID measure) {
        handle.createUpdate("delete from held_person where measure = :measure")
                .bind("measure", measure)
                .execute();
    }

    Set<UUID> of(Handle handle, UUID room) {
        return handle.createQuery("select person from held_person where room = :room")
                .bind("room", room)
                .mapTo(UUID.class)
                .set();
    }
}
