package org.lunchroom.integrations.hooks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class HookStore {
    private static final String ALL = "select id, room, bot, name, made_by, made_at, used_on from room_hook ";

    void insert(Handle handle, Hook hook, String hash) {
        handle.createUpdate(
                        """
                        insert into room_hook (id, secret_hash, room, bot, name, made_by, made_at)
                        values (:id, :hash, :room, :bot, :name, :madeBy, :madeAt)
                        """)
                .bindMethods(hook)
                .bind("hash", hash)
                .execute();
    }

    Optional<Hook> byHash(Handle handle, String hash) {
        return handle.createQuery(ALL + "where secret_hash = :hash")
                .bind("hash", hash)
                .map(ConstructorMapper.of(Hook.class))
                .findOne();
    }

    List<Hook> of(Handle handle, UUID room) {
        return handle.createQuery(ALL + "where room = :room order by made_at desc, id")
                .bind("room", room)
                .map(ConstructorMapper.of(Hook.class))
                .list();
    }

    void used(Handle handle, UUID id, LocalDate day) {
        handle.createUpdate("update room_hook set used_on = :day where id = :id")
                .bind("id", id)
                .bind("day", day)
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from room_hook where id = :id")
                .bind("id", id)
                .execute();
    }
}
