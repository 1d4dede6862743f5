package org.lunchroom.buddies.lanes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class LaneStore {
    private static final RowMapper<Lane> LANE = ConstructorMapper.of(Lane.class);

    void insert(Handle handle, Lane lane) {
        handle.createUpdate(
                        """
                        insert into lane (id, chat, newcomer, helper, opened_at)
                        values (:id, :chat, :newcomer, :helper, :openedAt)
                        """)
                .bindMethods(lane)
                .execute();
    }

    Optional<Lane> byId(Handle handle, UUID id) {
        return handle.createQuery("select * from lane where id = :id")
                .bind("id", id)
                .map(LANE)
                .findOne();
    }

    Optional<Lane> lock(Handle handle, UUID id) {
        return handle.createQuery("select * from lane where id = :id for update")
                .bind("id", id)
                .map(LANE)
                .findOne();
    }

    List<Lane> inChat(Handle handle, UUID chat) {
        return handle.createQuery("select * from lane where chat = :chat order by opened_at, id")
                .bind("chat", chat)
                .map(LANE)
                .list();
    }

    /** Newest first, those whose words are gone left out. */
    List<Lane> of(Handle handle, UUID person, int limit) {
        return handle.createQuery(
                        """
                        select * from lane where (newcomer = :person or helper = :person) and dropped_at is null
                        order by opened_at desc, id desc limit :limit
                        """)
                .bind("person", person)
                .bind("limit", limit)
                .map(LANE)
                .list();
    }

    void end(Handle handle, UUID id, Instant at) {
        handle.createUpdate("update lane set ended_at = :at where id = :id and ended_at is null")
                .bind("at", at)
                .bind("id", id)
                .execute();
    }

    void choose(Handle handle, Lane lane, UUID person, boolean keep) {
        var whose = lane.newcomer().equals(person) ? "newcomer_keeps" : "helper_keeps";
        handle.createUpdate("update lane set " + whose + " = :keep where id = :id")
                .bind("keep", keep)
                .bind("id", lane.id())
                .execute();
    }

    void drop(Handle handle, UUID id, Instant at) {
        handle.createUpdate("delete from lane_word where lane = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("update lane set dropped_at = :at where id = :id")
                .bind("at", at)
                .bind("id", id)
                .execute();
    }

    /** Of a chat that is over nobody needs to know any more who was beside whom. */
    void forgetDropped(Handle handle, UUID chat) {
        handle.createUpdate("delete from lane where chat = :chat and dropped_at is not null")
                .bind("chat", chat)
                .execute();
    }
}
