package org.lunchroom.moderation.manners;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class MannersStore {
    Optional<Manners> of(Handle handle, UUID room) {
        return handle.createQuery("select slow_reason, post_anyway, id_shapes from manners where room = :room")
                .bind("room", room)
                .map((row, context) -> new Manners(
                        row.getString(1),
                        row.getBoolean(2),
                        row.getString(3).lines().toList()))
                .findOne();
    }

    void put(Handle handle, UUID room, Manners manners) {
        handle.createUpdate("insert into manners (room, slow_reason, post_anyway, id_shapes)"
                        + " values (:room, '', true, '') on conflict do nothing")
                .bind("room", room)
                .execute();
        handle.createUpdate(
                        """
                        update manners set slow_reason = :reason, post_anyway = :anyway, id_shapes = :shapes
                        where room = :room
                        """)
                .bind("reason", manners.slowReason())
                .bind("anyway", manners.postAnyway())
                .bind("shapes", String.join("\n", manners.idShapes()))
                .bind("room", room)
                .execute();
    }
}
