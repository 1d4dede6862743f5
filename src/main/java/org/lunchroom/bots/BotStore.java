package org.lunchroom.bots;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class BotStore {
    void insert(Handle handle, Bot bot) {
        handle.createUpdate(
                        "insert into bot (id, name, room, made_by, made_at) values (:id, :name, :room, :madeBy, :madeAt)")
                .bindMethods(bot)
                .execute();
    }

    Optional<Bot> find(Handle handle, UUID id) {
        return handle.createQuery("select id, name, room, made_by, made_at from bot where id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Bot.class))
                .findOne();
    }

    /** Those that hosts may invite, by name. */
    List<Bot> all(Handle handle) {
        return handle.createQuery(
                        "select id, name, room, made_by, made_at from bot where room is null order by name, id")
                .map(ConstructorMapper.of(Bot.class))
                .list();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from bot where id = :id").bind("id", id).execute();
    }
}
