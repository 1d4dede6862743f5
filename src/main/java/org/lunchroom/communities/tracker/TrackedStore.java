package org.lunchroom.communities.tracker;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.lunchroom.communities.topics.TopicPlace;

final class TrackedStore {
    private static final RowMapper<Tracked> TRACKED = ConstructorMapper.of(Tracked.class);
    private static final String SELECT =
            """
            select id, room, title, topic, ask, message, owner, due_on, state, outcome, made_at, changed_at, version
            from tracked
            """;

    void insert(Handle handle, Tracked tracked) {
        handle.createUpdate(
                        """
                        insert into tracked (id, room, title, topic, ask, message, owner, due_on, state, outcome, made_at,
                          changed_at, version)
                        values (:id, :room, :title, :topic, :ask, :message, :owner, :dueOn, :stateText, :outcome, :madeAt,
                          :changedAt, :version)
                        """)
                .bindMethods(tracked)
                .bind("stateText", tracked.state().text())
                .execute();
    }

    void update(Handle handle, Tracked tracked) {
        handle.createUpdate(
                        """
                        update tracked set title = :title, owner = :owner, due_on = :dueOn, state = :stateText,
                          outcome = :outcome, changed_at = :changedAt, version = :version
                        where id = :id
                        """)
                .bindMethods(tracked)
                .bind("stateText", tracked.state().text())
                .execute();
    }

    boolean delete(Handle handle, UUID id) {
        return handle.createUpdate("delete from tracked where id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    Optional<Tracked> byId(Handle handle, UUID room, UUID id) {
        return handle.createQuery(SELECT + "where id = :id and room = :room")
                .bind("id", id)
                .bind("room", room)
                .map(TRACKED)
                .findOne();
    }

    /** What changed last comes first. */
    List<Tracked> page(Handle handle, UUID room, TopicPlace after, int limit) {
        return handle.createQuery(SELECT + "where room = :room"
                        + (after == null ? "" : " and (changed_at, id) < (:at, :id)")
                        + " order by changed_at desc, id desc limit :limit")
                .bind("room", room)
                .bind("at", after == null ? null : after.at())
                .bind("id", after == null ? null : after.id())
                .bind("limit", limit)
                .map(TRACKED)
                .list();
    }
}
