package org.lunchroom.communities.groupwork;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class ParticipantStore {
    /** Who takes part and does not run the room. */
    List<UUID> participants(Handle handle, UUID room, int limit) {
        return handle.createQuery(
                        """
                        select person from membership where room = :room and role = 'participant'
                        order by person limit :limit
                        """)
                .bind("room", room)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }
}
