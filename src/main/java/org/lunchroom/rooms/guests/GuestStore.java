package org.lunchroom.rooms.guests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class GuestStore {
    void insert(Handle handle, UUID person, UUID room, String name, Instant at) {
        handle.createUpdate("insert into guest (person, room, name, came_at) values (:person, :room, :name, :at)")
                .bind("person", person)
                .bind("room", room)
                .bind("name", name)
                .bind("at", at)
                .execute();
    }

    boolean had(Handle handle, UUID room, String name) {
        return handle.createQuery("select count(*) from guest where room = :room and name = :name")
                        .bind("room", room)
                        .bind("name", name)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    int here(Handle handle, UUID room) {
        return handle.createQuery("select count(*) from guest where room = :room and left_at is null")
                .bind("room", room)
                .mapTo(Integer.class)
                .one();
    }

    List<UUID> present(Handle handle, UUID room) {
        return handle.createQuery("select person from guest where room = :room and left_at is null order by person")
                .bind("room", room)
                .mapTo(UUID.class)
                .list();
    }

    /** They are in the room no more; of what they were banned or held for, the record stays. */
    void leave(Handle handle, UUID room, Instant now) {
        handle.createUpdate(
                        """
                        delete from membership
                        where room = :room and person in (select person from guest where guest.room = :room)
                        """)
                .bind("room", room)
                .execute();
        handle.createUpdate("update guest set left_at = :now where room = :room and left_at is null")
                .bind("now", now)
                .bind("room", room)
                .execute();
    }

    void join(Handle handle, UUID room, UUID person, Instant at) {
        handle.createUpdate(
                        "insert into membership (room, person, role, joined_at) values (:room, :person, 'guest', :at)")
                .bind("room", room)
                .bind("person", person)
                .bind("at", at)
                .execute();
    }
}
