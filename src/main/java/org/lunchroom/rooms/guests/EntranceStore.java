package org.lunchroom.rooms.guests;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.lunchroom.identity.Digest;

final class EntranceStore {
    private static final RowMapper<Entrance> ENTRANCE = ConstructorMapper.of(Entrance.class);

    /** False when the code is another room's, or the room has an entrance by now. */
    boolean insert(Handle handle, Entrance entrance) {
        return handle.createUpdate(
                                """
                                insert into entrance (room, code, code_hash, language)
                                values (:room, :code, :hash, :language) on conflict do nothing
                                """)
                        .bind("room", entrance.room())
                        .bind("code", entrance.code())
                        .bind("hash", Digest.of(entrance.code()))
                        .bind("language", entrance.language())
                        .execute()
                == 1;
    }

    Optional<Entrance> of(Handle handle, UUID room) {
        return handle.createQuery("select room, code, language, guests_until from entrance where room = :room")
                .bind("room", room)
                .map(ENTRANCE)
                .findOne();
    }

    /** The entrance as it is, ours until the commit: who comes in and who closes it take their turns. */
    Optional<Entrance> locked(Handle handle, UUID room) {
        return handle.createQuery(
                        "select room, code, language, guests_until from entrance where room = :room for update")
                .bind("room", room)
                .map(ENTRANCE)
                .findOne();
    }

    Optional<Entrance> byCode(Handle handle, String code) {
        return handle.createQuery("select room, code, language, guests_until from entrance where code_hash = :hash")
                .bind("hash", Digest.of(code))
                .map(ENTRANCE)
                .findOne();
    }

    boolean isTaken(Handle handle, String code) {
        return byCode(handle, code).isPresent();
    }

    void recode(Handle handle, UUID room, String code) {
        handle.createUpdate("update entrance set code = :code, code_hash = :hash where room = :room")
                .bind("code", code)
                .bind("hash", Digest.of(code))
                .bind("room", room)
                .execute();
    }

    void open(Handle handle, UUID room, String language, Instant until) {
        handle.createUpdate("update entrance set guests_until = :until, language = :language where room = :room")
                .bind("until", until)
                .bind("language", language)
                .bind("room", room)
                .execute();
    }

    void close(Handle handle, UUID room) {
        handle.createUpdate("update entrance set guests_until = null where room = :room")
                .bind("room", room)
                .execute();
    }
}
