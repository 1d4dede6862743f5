package org.lunchroom.digests;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class PickStore {
    /** In the curator's order. */
    List<Pick> of(Handle handle, UUID digest) {
        return handle.createQuery("select kind, subject, room, line from digest_item where digest = :digest"
                        + " order by position")
                .bind("digest", digest)
                .map(ConstructorMapper.of(Pick.class))
                .list();
    }

    void put(Handle handle, UUID digest, List<Pick> picks) {
        handle.createUpdate("delete from digest_item where digest = :digest")
                .bind("digest", digest)
                .execute();
        for (int i = 0; i < picks.size(); i++) {
            handle.createUpdate(
                            """
                            insert into digest_item (digest, position, kind, subject, room, line)
                            values (:digest, :position, :kindText, :subject, :room, :line)
                            """)
                    .bindMethods(picks.get(i))
                    .bind("kindText", picks.get(i).kind().text())
                    .bind("digest", digest)
                    .bind("position", i + 1)
                    .execute();
        }
    }

    /** What is in some digest for these people already. */
    Set<UUID> used(Handle handle, UUID room) {
        return handle.createQuery("select i.subject from digest_item i join digest d on d.id = i.digest"
                        + " where d.room is not distinct from cast(:room as uuid)")
                .bind("room", room)
                .mapTo(UUID.class)
                .set();
    }
}
