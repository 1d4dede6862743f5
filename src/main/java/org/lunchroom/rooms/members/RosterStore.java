package org.lunchroom.rooms.members;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class RosterStore {
    boolean add(Handle handle, UUID room, UUID person) {
        return handle.createUpdate("insert into roster (room, person) values (:room, :person) on conflict do nothing")
                        .bind("room", room)
                        .bind("person", person)
                        .execute()
                == 1;
    }

    boolean remove(Handle handle, UUID room, UUID person) {
        return handle.createUpdate("delete from roster where room = :room and person = :person")
                        .bind("room", room)
                        .bind("person", person)
                        .execute()
                == 1;
    }

    List<UUID> of(Handle handle, UUID room) {
        return handle.createQuery("select person from roster where room = :room order by person")
                .bind("room", room)
                .mapTo(UUID.class)
                .list();
    }
}
