package org.lunchroom.qanda.setup;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class QandaStore {
    private static final RowMapper<QandaSetting> SETTING = ConstructorMapper.of(QandaSetting.class);
    private static final String SELECT =
            "select room, opens_at, closes_at, named, anonymous, strict, approvers, steps_only, step, version from qanda where room = :room";

    Optional<QandaSetting> find(Handle handle, UUID room) {
        return handle.createQuery(SELECT).bind("room", room).map(SETTING).findOne();
    }

    /** The same, locked until the commit. */
    Optional<QandaSetting> locked(Handle handle, UUID room) {
        return handle.createQuery(SELECT + " for update")
                .bind("room", room)
                .map(SETTING)
                .findOne();
    }

    /** False where the version before is not there any more. */
    boolean keep(Handle handle, QandaSetting setting) {
        return handle.createUpdate(setting.version() == 1 ? INSERT : UPDATE)
                        .bindMethods(setting)
                        .execute()
                == 1;
    }

    /** Which step keeps it open; the hosts' version stays, since they did not change anything. */
    void at(Handle handle, QandaSetting setting) {
        handle.createUpdate("update qanda set step = :step where room = :room")
                .bindMethods(setting)
                .execute();
    }

    private static final String INSERT =
            """
            insert into qanda (room, opens_at, closes_at, named, anonymous, strict, approvers, steps_only, step, version)
            values (:room, :opensAt, :closesAt, :named, :anonymous, :strict, :approvers, :stepsOnly, :step, :version)
            on conflict do nothing
            """;
    private static final String UPDATE =
            """
            update qanda set opens_at = :opensAt, closes_at = :closesAt, named = :named, anonymous = :anonymous,
              strict = :strict, approvers = :approvers, steps_only = :stepsOnly, version = :version
            where room = :room and version = :version - 1
            """;
}
