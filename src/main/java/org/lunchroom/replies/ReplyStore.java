package org.lunchroom.replies;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ReplyStore {
    /** The same letter, tried again, has the same place. */
    void put(Handle handle, ReplyPlace place, Instant now) {
        handle.createUpdate("insert into reply_place (id, person, room, message, at)"
                        + " values (:id, :person, :room, :message, :now) on conflict do nothing")
                .bindMethods(place)
                .bind("now", now)
                .execute();
    }

    Optional<ReplyPlace> place(Handle handle, UUID id, Instant since) {
        return handle.createQuery("select id, person, room, message from reply_place where id = :id and at >= :since")
                .bind("id", id)
                .bind("since", since)
                .map(ConstructorMapper.of(ReplyPlace.class))
                .findOne();
    }

    void forget(Handle handle, Instant before) {
        handle.createUpdate("delete from reply_place where at < :before")
                .bind("before", before)
                .execute();
    }

    /** Whether it is this node's turn to look, until a moment; a node that dies loses it then. */
    boolean turn(Handle handle, Instant now, Instant until) {
        return handle.createUpdate("update mailbox_turn set until_at = :until where id = 1 and until_at <= :now")
                        .bind("until", until)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    void turnOver(Handle handle, Instant now) {
        handle.createUpdate("update mailbox_turn set until_at = :now where id = 1")
                .bind("now", now)
                .execute();
    }
}
